import type { LawInstrument, LawRule } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Input, Segmented, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { plain } from '../parts/unit-select.tsx';
import { localDay } from '../province-time.ts';
import { lawInstrumentsQuery, lawRulesQuery } from '../queries.ts';
import { useLanguage } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { RuleRow } from './rule-row.tsx';
import { changesAfter, sayRule, standingOf, subjectOf } from './say-rule.ts';
import './law.css';

type Kind = LawRule['kind'];

export function LawPage() {
  const { texts } = useLanguage();
  const rules = useQuery(lawRulesQuery);
  const instruments = useQuery(lawInstrumentsQuery);
  return (
    <>
      <PageHead title={texts.law.title} lead={texts.law.lead} />
      <Answered query={rules} rows={12}>
        {({ items }) => (
          <Answered query={instruments} rows={12}>
            {(known) => <Rules rules={items} instruments={known.items} />}
          </Answered>
        )}
      </Answered>
    </>
  );
}

function Rules({ rules, instruments }: { rules: LawRule[]; instruments: LawInstrument[] }) {
  const { language, texts } = useLanguage();
  const [kind, setKind] = useState<Kind>('MANDATORY_SECTION');
  const [typed, setTyped] = useState('');
  const [history, setHistory] = useState(false);
  const today = localDay(new Date());
  const numbers = useMemo(() => new Map(instruments.map((one) => [one.code, one])), [instruments]);
  const words = plain(typed.trim());
  const shown = rules
    .filter((rule) => rule.kind === kind && (history || standingOf(rule, today) !== 'past'))
    .filter((rule) => {
      const instrument = numbers.get(rule.instrument)?.number ?? '';
      const said = `${rule.code} ${instrument} ${subjectOf(rule, texts, language)} ${sayRule(rule, texts, language)}`;
      return plain(said).includes(words);
    })
    .sort(surestFirst);
  return (
    <div className="stack law-stack">
      <Coming rules={rules} today={today} />
      <div className="filters">
        <Segmented<Kind>
          aria-label={texts.law.kindLabel}
          value={kind}
          onChange={setKind}
          options={(Object.keys(texts.law.kinds) as Kind[]).map((value) => ({
            value,
            label: texts.law.kinds[value],
          }))}
        />
        <Input
          allowClear
          className="law-search"
          aria-label={texts.law.search}
          placeholder={texts.law.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label className="law-switch">
          <Switch checked={history} onChange={setHistory} />
          <span>{texts.law.history}</span>
        </label>
      </div>
      <Card title={texts.law.kinds[kind]} end={<Tag>{texts.law.count(shown.length)}</Tag>}>
        {shown.length > 0 ? (
          <ul className="rows law-rows">
            {shown.map((rule) => (
              <RuleRow key={rule.id} rule={rule} today={today} instruments={instruments} />
            ))}
          </ul>
        ) : (
          <Empty title={texts.law.nothing} hint={texts.law.nothingHint} />
        )}
      </Card>
    </div>
  );
}

/** What a text of law says stands before what is only inferred; the parts of one requirement stay together. */
const sure: LawRule['certainty'][] = ['S', '2', 'I', 'X'];
const surestFirst = (one: LawRule, other: LawRule) =>
  sure.indexOf(one.certainty) - sure.indexOf(other.certainty);

function Coming({ rules, today }: { rules: LawRule[]; today: string }) {
  const { language, texts } = useLanguage();
  const changes = changesAfter(rules, today);
  return (
    <Card
      title={texts.law.coming}
      end={changes.length > 0 ? <Tag tone="warn">{texts.law.count(changes.length)}</Tag> : null}
    >
      {changes.length > 0 ? (
        <ul className="rows">
          {changes.map(({ day, rule, what }) => (
            <li key={rule.id + what}>
              <time className="law-day" dateTime={day}>
                {date(day)}
              </time>
              <div className="grow">
                <b>{subjectOf(rule, texts, language)}</b>
                <div className="meta">
                  {rule.code}, {changeOf(what, day, texts)}. {sayRule(rule, texts, language)}
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <Empty small title={texts.law.comingEmpty} />
      )}
    </Card>
  );
}

const changeOf = (what: 'begins' | 'ends', day: string, texts: Texts) =>
  what === 'begins' ? texts.law.begins(date(day)) : texts.law.endsOn(date(day));
