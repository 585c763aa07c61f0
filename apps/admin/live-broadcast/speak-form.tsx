import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Input, Radio, Select } from 'antd';
import { isApiError } from '@saola/api-client';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { clock } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { plain } from '../parts/unit-select.tsx';
import { unitsQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { groupsQuery, reachQuery, type ChosenArea } from './queries.ts';
import type { Mode, Speaker } from './use-speaker.ts';

type Priority = 'PRIORITY' | 'EMERGENCY';

/** What is to be known before somebody speaks: of what, to whom, how urgently. */
export function SpeakForm({ speaker, unitId }: { speaker: Speaker; unitId: string }) {
  const texts = useTexts();
  const say = texts.liveBroadcast;
  const { may } = useSession();
  const { message } = App.useApp();
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string[]>([unitId]);
  const [priority, setPriority] = useState<Priority>('PRIORITY');
  const [code, setCode] = useState('');
  const [mode, setMode] = useState<Mode>('hold');
  const [asked, setAsked] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const places = usePlaces(unitId);
  const area = areaOf(chosen);
  const reach = useQuery({ ...reachQuery(unitId, area), enabled: chosen.length > 0 }).data;

  const begin = async () => {
    setAsked(true);
    const isReady = title.trim() && chosen.length > 0 && (priority === 'PRIORITY' || code.trim());
    if (!isReady) return;
    setBeginning(true);
    speaker.setMode(mode);
    await speaker
      .begin(() =>
        api.beginLiveBroadcast({
          unitId,
          area,
          title: title.trim(),
          priority,
          ...(priority === 'EMERGENCY' ? { code: code.trim() } : {}),
        }),
      )
      .catch((error: unknown) => {
        const text = isApiError(error) ? (error.status === 0 ? texts.states.unreachable : error.message) : '';
        void message.error({ content: text || say.problems.failed, duration: 8 });
      })
      .finally(() => setBeginning(false));
  };

  return (
    <Card title={say.form} inside>
      <form
        className="speak-form"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <FieldFrame
          id="live-title"
          label={say.about}
          guide={say.aboutGuide}
          required
          problem={asked && !title.trim() ? texts.items.required : null}
        >
          <Input
            id="live-title"
            value={title}
            maxLength={200}
            aria-describedby="live-title-guide"
            onChange={({ target }) => setTitle(target.value)}
          />
        </FieldFrame>
        <FieldFrame
          id="live-area"
          label={say.area}
          guide={say.areaGuide}
          required
          problem={asked && chosen.length === 0 ? texts.items.required : null}
        >
          <Select
            id="live-area"
            mode="multiple"
            value={chosen}
            onChange={setChosen}
            options={places}
            style={{ width: '100%' }}
            showSearch={{
              filterOption: (typed, option) => plain(String(option?.label)).includes(plain(typed)),
            }}
          />
        </FieldFrame>
        {reach ? (
          <div className="live-reach" role="status">
            <b>{say.reach(reach.loudspeakers, reach.minutes)}</b>
            {reach.speaking ? (
              <Alert
                type="warning"
                showIcon
                title={say.taken(reach.speaking.speaker, clock(reach.speaking.limitAt))}
              />
            ) : null}
            {reach.quiet > 0 ? <Alert type="info" showIcon title={say.quiet(reach.quiet)} /> : null}
            {reach.empty.length > 0 ? (
              <Alert type="warning" showIcon title={say.empty(namesOf(reach.empty, places))} />
            ) : null}
          </div>
        ) : null}
        {may('broadcasting.live.speak-emergency') ? (
          <FieldFrame id="live-priority" label={say.priority} group guide={say.priorityGuides[priority]}>
            <Radio.Group
              value={priority}
              onChange={({ target }) => setPriority(target.value as Priority)}
              options={(['PRIORITY', 'EMERGENCY'] as const).map((value) => ({
                value,
                label: say.priorities[value],
              }))}
            />
          </FieldFrame>
        ) : (
          <p className="meta live-note">{say.priorityGuides.PRIORITY}</p>
        )}
        {priority === 'EMERGENCY' ? (
          <FieldFrame
            id="live-code"
            label={say.code}
            guide={say.codeGuide}
            required
            problem={asked && !code.trim() ? texts.items.required : null}
          >
            <Input
              id="live-code"
              value={code}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
              aria-describedby="live-code-guide"
              onChange={({ target }) => setCode(target.value)}
            />
          </FieldFrame>
        ) : null}
        <FieldFrame id="live-mode" label={say.mode} group>
          <Radio.Group
            value={mode}
            onChange={({ target }) => setMode(target.value as Mode)}
            options={(['hold', 'open'] as const).map((value) => ({ value, label: say.modes[value] }))}
          />
        </FieldFrame>
        {speaker.problem ? (
          <Alert type="error" showIcon title={say.problems[speaker.problem]} role="alert" />
        ) : null}
        <div className="live-begin">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            icon={<Mic size={18} aria-hidden />}
            loading={beginning}
            disabled={reach?.speaking !== undefined && reach.speaking !== null}
          >
            {say.begin}
          </Button>
          <p className="meta">{say.beginHint}</p>
        </div>
      </form>
    </Card>
  );
}

const group = 'group:';

function areaOf(chosen: string[]): ChosenArea {
  return {
    unitIds: chosen.filter((one) => !one.startsWith(group)),
    groupIds: chosen.filter((one) => one.startsWith(group)).map((one) => one.slice(group.length)),
  };
}

interface Places {
  label: string;
  options: { value: string; label: string }[];
}

/** The speaker's unit and those below it, and the groups he may reach. */
function usePlaces(unitId: string): Places[] {
  const say = useTexts().liveBroadcast;
  const units = useQuery(unitsQuery(unitId)).data ?? [];
  const groups = useQuery(groupsQuery).data?.items ?? [];
  const places = [
    {
      label: say.units,
      options: units.map(({ id, fullName, name }) => ({ value: id, label: fullName || name })),
    },
    { label: say.groups, options: groups.map(({ id, name }) => ({ value: group + id, label: name })) },
  ];
  return places.filter(({ options }) => options.length > 0);
}

const namesOf = (ids: (string | null)[], places: Places[]): string =>
  places
    .flatMap(({ options }) => options)
    .filter(({ value }) => ids.includes(value) || ids.includes(value.slice(group.length)))
    .map(({ label }) => label)
    .join(', ');
