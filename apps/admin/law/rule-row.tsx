import type { LawInstrument, LawRule } from '@saola/api-client';
import { Button } from 'antd';
import { CircleHelp, CircleOff, FilePlus2, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { date } from '../format.ts';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useLanguage } from '../texts/language.tsx';
import { EndRule } from './end-rule.tsx';
import { ReplaceRule } from './replace-rule.tsx';
import { sayRule, standingOf, subjectOf } from './say-rule.ts';

interface RuleRowProps {
  rule: LawRule;
  today: string;
  instruments: LawInstrument[];
}

export function RuleRow({ rule, today, instruments }: RuleRowProps) {
  const { language, texts } = useLanguage();
  const { may } = useSession();
  const [open, setOpen] = useState<'replace' | 'end' | null>(null);
  const say = texts.law;
  const instrument = instruments.find((one) => one.code === rule.instrument);
  const standing = standingOf(rule, today);
  const validity = rule.effectiveTo
    ? say.span(date(rule.effectiveFrom), date(rule.effectiveTo))
    : say.from(date(rule.effectiveFrom));
  return (
    <li className={standing === 'past' ? 'law-past' : undefined}>
      <span className="law-code">{rule.code}</span>
      <div className="grow">
        <b>{subjectOf(rule, texts, language)}</b>
        <div>{sayRule(rule, texts, language)}</div>
        <div className="meta">
          <span title={instrument?.title[language]}>{instrument?.number ?? rule.instrument}</span>,{' '}
          {rule.article}. {validity}.
          {rule.origin === 'PROVINCE' ? ` ${say.byProvince(rule.writtenByName)}.` : ''}
        </div>
        {rule.note ? (
          <details className="law-note">
            <summary>{say.note}</summary>
            <p>{rule.note}</p>
          </details>
        ) : null}
        {standing === 'now' && rule.certainty === 'S' ? null : (
          <div className="law-tags">
            {standing === 'past' ? <Tag icon={<CircleOff size={14} aria-hidden />}>{say.past}</Tag> : null}
            {standing === 'future' ? (
              <Tag tone="brand" icon={<Hourglass size={14} aria-hidden />}>
                {say.future}
              </Tag>
            ) : null}
            {rule.certainty === 'S' ? null : (
              <Tag tone="warn" icon={<CircleHelp size={14} aria-hidden />}>
                {say.certainty[rule.certainty]}
              </Tag>
            )}
          </div>
        )}
      </div>
      {may('law.rule.write') && standing !== 'past' ? (
        <div className="law-acts">
          <Button icon={<FilePlus2 size={16} aria-hidden />} onClick={() => setOpen('replace')}>
            {say.replace}
          </Button>
          <Button type="text" onClick={() => setOpen('end')}>
            {say.end}
          </Button>
          {open === 'replace' ? (
            <ReplaceRule rule={rule} instruments={instruments} onClose={() => setOpen(null)} />
          ) : null}
          {open === 'end' ? <EndRule rule={rule} onClose={() => setOpen(null)} /> : null}
        </div>
      ) : null}
    </li>
  );
}
