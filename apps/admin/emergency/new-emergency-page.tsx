import type { EmergencyChoices } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import '../editor/fields/fields.css';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { AreaField } from './area-field.tsx';
import { ChoiceTiles } from './choice-tiles.tsx';
import { ExerciseMark, LevelMark } from './marks.tsx';
import { areaQuery, choicesQuery, openEmergenciesQuery } from './queries.ts';
import { areaOf, blanksIn, draftOf, useEmergencyForm, type EmergencyForm } from './use-emergency-form.ts';
import { WordsCard } from './words-card.tsx';
import './emergency.css';

export function NewEmergencyPage() {
  const say = useTexts().emergency;
  const { unit } = useSession();
  const choices = useQuery(choicesQuery);
  return (
    <>
      <PageHead
        title={say.formTitle}
        lead={say.formLead}
        crumbs={<Link to="/phat-khan-cap">{say.back}</Link>}
      />
      <Answered query={choices} rows={8}>
        {(known) => (unit ? <Form key={unit.unitId} choices={known} unit={unit} /> : null)}
      </Answered>
    </>
  );
}

interface FormProps {
  choices: EmergencyChoices;
  unit: { unitId: string; unitName: string };
}

function Form({ choices, unit: { unitId, unitName } }: FormProps) {
  const say = useTexts().emergency;
  const navigate = useNavigate();
  const { form, change } = useEmergencyForm(choices, say.authorityOf(unitName), unitId);
  const [checking, setChecking] = useState(false);
  const [asked, setAsked] = useState(false);
  // Nobody gives a real order, or holds an exercise, by what stood there before.
  const [isModeChosen, setModeChosen] = useState(false);
  const [request, setRequest] = useState({ of: '', requestKey: '', validUntil: '' });
  const area = areaOf(form.area);
  const reach = useQuery({ ...areaQuery(unitId, area), enabled: form.area.length > 0 }).data;
  const older = useQuery(openEmergenciesQuery).data?.items.filter(
    ({ state, message, exercise }) => state === 'ACTIVE' && message === 'ALERT' && exercise === form.exercise,
  );
  const level = choices.levels.find((one) => one.level === form.level)!;
  const signal = choices.signals.find(
    (one) => one.kind === form.kind && one.level === form.level && one.exercise === form.exercise,
  )!;
  const send = useAct({
    do: () =>
      api.startEmergencyBroadcast({
        ...draftOf(form, unitId),
        requestKey: request.requestKey,
        validUntil: request.validUntil,
        documentNumber: form.documentNumber,
        area,
        repeatSeconds: form.repeatSeconds,
        ...(form.replaces ? { replaces: form.replaces } : {}),
      }),
    renews: ['emergencies'],
    then: ({ id }) => void navigate({ to: '/phat-khan-cap/$emergencyId', params: { emergencyId: id } }),
  });
  const reachesNobody = form.area.length === 0 || reach?.loudspeakers === 0;
  const missing = [
    ...(isModeChosen ? [] : [say.needMode]),
    ...(form.title.trim() ? [] : [say.needTitle]),
    ...(form.authority.trim() ? [] : [say.needAuthority]),
    ...(form.fileId || form.text.trim() ? [] : [say.needWords]),
    ...(form.fileId || blanksIn(form.text) === 0 ? [] : [say.blanks(blanksIn(form.text))]),
    ...(reach && reach.loudspeakers > 0 ? [] : [say.needArea]),
  ];
  const check = () => {
    setAsked(true);
    if (missing.length > 0) return;
    // The same form sent again is the same order; a changed one is another.
    const of = JSON.stringify(form);
    if (of !== request.of)
      setRequest({
        of,
        requestKey: crypto.randomUUID(),
        validUntil: new Date(Date.now() + form.hours * 3_600_000).toISOString(),
      });
    setChecking(true);
  };
  const repeats = repeatChoices(form, level);
  return (
    <div className={`emergency-form${form.exercise ? ' is-exercise' : ''}`}>
      <Card title={say.what} inside className={form.exercise ? 'emergency-is-exercise' : 'emergency-is-real'}>
        {form.exercise ? (
          <div>
            <ExerciseMark />
          </div>
        ) : null}
        <ChoiceTiles
          name="mode"
          label={say.mode}
          guide={say.modeGuide}
          value={isModeChosen ? String(form.exercise) : ''}
          onChange={(value) => {
            setModeChosen(true);
            change({ exercise: value === 'true', replaces: null });
          }}
          options={[
            { value: 'false', label: say.real },
            { value: 'true', label: say.exercise },
          ]}
        />
        <ChoiceTiles
          name="kind"
          label={say.kind}
          value={form.kind}
          onChange={(kind) => change({ kind })}
          options={choices.kinds.map(({ kind }) => ({ value: kind, label: say.kinds[kind] }))}
        />
        <ChoiceTiles
          name="level"
          label={say.level}
          value={String(form.level)}
          onChange={(value) => change({ level: Number(value) })}
          options={choices.levels.map((one) => ({
            value: String(one.level),
            label: <LevelMark level={one.level} />,
          }))}
        />
        {older && older.length > 0 ? (
          <FieldFrame id="emergency-replaces" label={say.replaces}>
            <Select
              id="emergency-replaces"
              value={form.replaces ?? ''}
              onChange={(id) => change({ replaces: id || null })}
              options={[
                { value: '', label: say.replacesNone },
                ...older.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              style={{ width: '100%' }}
            />
          </FieldFrame>
        ) : null}
      </Card>
      <Card title={say.who} inside>
        <FieldFrame id="emergency-authority" label={say.authority} required>
          <Input
            id="emergency-authority"
            value={form.authority}
            maxLength={200}
            onChange={({ target }) => change({ authority: target.value })}
          />
        </FieldFrame>
        <FieldFrame id="emergency-document" label={say.documentNumber} guide={say.documentGuide}>
          <Input
            id="emergency-document"
            value={form.documentNumber}
            maxLength={100}
            aria-describedby="emergency-document-guide"
            onChange={({ target }) => change({ documentNumber: target.value })}
          />
        </FieldFrame>
      </Card>
      <WordsCard form={form} change={change} unitId={unitId} />
      <AreaField
        value={form.area}
        onChange={(chosen) => change({ area: chosen })}
        unitId={unitId}
        reach={reach}
        problem={asked && reachesNobody ? `${say.missing} ${say.needArea}.` : null}
      />
      <Card title={say.how} inside>
        <FieldFrame id="emergency-signal" label={say.signal} group guide={signal.source}>
          <Radio.Group
            value={form.signal}
            onChange={({ target }) => change({ signal: target.value as 'FULL' | 'SHORT' })}
            options={[
              {
                value: 'FULL',
                label: say.signals.FULL(signal.blasts, signal.seconds, Math.round(signal.fullSeconds)),
              },
              { value: 'SHORT', label: say.signals.SHORT(Math.round(signal.shortSeconds)) },
            ]}
          />
        </FieldFrame>
        <FieldFrame
          id="emergency-repeat"
          label={say.repeat}
          guide={`${say.repeatGuide(say.inHours(level.atLeastEverySeconds))} ${level.source}`}
        >
          <Select
            id="emergency-repeat"
            value={String(form.repeatSeconds ?? 'once')}
            onChange={(value) => change({ repeatSeconds: value === 'once' ? null : Number(value) })}
            options={[
              ...repeats.map((seconds) => ({
                value: String(seconds),
                label: say.everyMinutes(seconds / 60),
              })),
              ...(form.exercise ? [{ value: 'once', label: say.once }] : []),
            ]}
            style={{ width: '100%' }}
          />
        </FieldFrame>
        <FieldFrame id="emergency-valid" label={say.valid}>
          <Select
            id="emergency-valid"
            value={form.hours}
            onChange={(hours) => change({ hours })}
            options={[1, 2, 3, 6, 12, 24, 48].map((hours) => ({ value: hours, label: say.validFor(hours) }))}
            style={{ width: '100%' }}
          />
        </FieldFrame>
      </Card>
      {asked && missing.length > 0 ? (
        <div role="alert" className="field-problem">
          {say.missing} {missing.join(', ')}.
        </div>
      ) : null}
      <div className="emergency-actions">
        <Button
          type="primary"
          danger={!form.exercise}
          size="large"
          onClick={check}
          {...(form.exercise ? {} : { className: 'emergency-send' })}
        >
          {say.check}
        </Button>
      </div>
      <Modal
        open={checking}
        title={say.summary}
        onCancel={() => setChecking(false)}
        okText={say.send}
        okButtonProps={{
          danger: !form.exercise,
          size: 'large',
          loading: send.isPending,
          ...(form.exercise ? {} : { className: 'emergency-send' }),
        }}
        cancelText={say.change}
        onOk={() => send.mutate()}
      >
        <div className="emergency-stack">
          {form.exercise ? (
            <div>
              <ExerciseMark />
            </div>
          ) : null}
          <div className="emergency-head">
            <LevelMark level={form.level} />
            <b>{say.summaryLine(form.title, reach?.loudspeakers ?? 0)}</b>
          </div>
          <p className="emergency-words">{form.text}</p>
          <ul className="emergency-facts">
            <li>{say.kinds[form.kind]}</li>
            <li>
              {[form.authority, form.documentNumber && say.documentOf(form.documentNumber)]
                .filter(Boolean)
                .join(' · ')}
            </li>
            <li>{reach?.units.map((one) => say.unitCount(one.unitName, one.loudspeakers)).join(', ')}</li>
            <li>{form.repeatSeconds ? say.everyMinutes(form.repeatSeconds / 60) : say.once}</li>
            <li>
              {say.valid}: {say.validFor(form.hours)}
            </li>
          </ul>
          <p>{say.summaryConfirm}</p>
        </div>
      </Modal>
    </div>
  );
}

const usual = [300, 600, 900, 1_800, 3_600, 7_200, 10_800];

const repeatChoices = ({ exercise }: EmergencyForm, level: EmergencyChoices['levels'][number]) =>
  usual.filter((one) => one >= level.mostOftenSeconds && (exercise || one <= level.atLeastEverySeconds));
