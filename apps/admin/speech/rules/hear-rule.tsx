import type { BroadcastRuleDraft } from '@saola/api-client';
import { Button, Input } from 'antd';
import { Headphones, Music } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api.ts';
import { describedBy, FieldFrame } from '../../editor/fields/field-frame.tsx';
import { length } from '../../format.ts';
import { Card } from '../../parts/card.tsx';
import { GrowingText } from '../../parts/growing-text.tsx';
import { useAct } from '../../parts/use-act.tsx';
import { useSession } from '../../session.tsx';
import { useLanguage } from '../../texts/language.tsx';
import type { Purpose } from './rule-draft.ts';

interface HearRuleProps {
  unitId: string;
  purpose: Purpose;
  rule: BroadcastRuleDraft;
}

/** A bulletin made by the rule as the form has it, with the line that sounds marked. */
export function HearRule({ unitId, purpose, rule }: HearRuleProps) {
  const { language, texts } = useLanguage();
  const say = texts.speech.rules;
  const { may } = useSession();
  const mayTry = may('speech.broadcast-rule.write');
  const [{ headline, text }, setSample] = useState(say.sample[purpose]);
  const [now, setNow] = useState<number | null>(null);
  const wanted = { unitId, purpose, rule, headline, text };
  const [heard, setHeard] = useState('');
  const hear = useAct({
    do: () => api.hearBroadcastRule(wanted),
    renews: [],
    then: () => {
      setHeard(JSON.stringify(wanted));
      setNow(null);
    },
  });
  const made = hear.data;
  const old = made !== undefined && heard !== JSON.stringify(wanted);
  const figure = (value: number) =>
    value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace('-', '−');
  return (
    <Card title={mayTry ? say.hearTitle : say.order} inside className="rules-hear">
      {mayTry ? (
        <>
          <p className="meta rules-note">{say.hearLead}</p>
          <FieldFrame id="hear-headline" label={say.headline}>
            <Input
              id="hear-headline"
              lang="vi"
              maxLength={200}
              value={headline}
              onChange={(event) => setSample({ text, headline: event.target.value })}
            />
          </FieldFrame>
          <FieldFrame id="hear-text" label={say.text}>
            <GrowingText
              id="hear-text"
              lang="vi"
              aria-describedby={describedBy('hear-text', false, null)}
              minRows={3}
              maxRows={8}
              maxLength={800}
              value={text}
              onChange={(event) => setSample({ headline, text: event.target.value })}
            />
          </FieldFrame>
          <Button
            icon={<Headphones size={16} aria-hidden />}
            loading={hear.isPending}
            disabled={!text.trim()}
            onClick={() => hear.mutate()}
          >
            {hear.isPending ? say.making : say.hear}
          </Button>
        </>
      ) : null}
      {made ? (
        <>
          <audio
            key={made.url}
            controls
            autoPlay
            src={made.url}
            aria-label={say.sound}
            onTimeUpdate={(event) => setNow(event.currentTarget.currentTime * 1000)}
            onEnded={() => setNow(null)}
          />
          <p className="meta" role="status">
            {old
              ? say.old
              : say.measured(length(made.durationMs), figure(made.loudness), figure(made.truePeak))}
          </p>
        </>
      ) : null}
      {mayTry ? <h3 className="rules-order">{say.order}</h3> : null}
      <ol className="rules-parts" lang="vi">
        {rule.chime === 'NONE' ? null : (
          <li className="rules-tone">
            <Music size={14} aria-hidden /> {say.parts.TONE}
          </li>
        )}
        {made && !old
          ? made.lines.map((line, at) => {
              const sounds = now !== null && now >= line.startMs - 40 && now < line.endMs + 200;
              return (
                <li key={at} {...(sounds ? { 'aria-current': true, className: 'now' } : {})}>
                  <span className="rules-part">{say.parts[line.role]}</span>
                  {line.spoken}
                </li>
              );
            })
          : orderOf(rule).map((part) => (
              <li key={part}>
                <span className="rules-part">{say.parts[part]}</span>
              </li>
            ))}
      </ol>
      {rule.bed === 'NONE' ? null : (
        <p className="meta rules-tone">
          <Music size={14} aria-hidden /> {say.parts.BED}
        </p>
      )}
    </Card>
  );
}

/** What there will be, before anything has been made. */
const orderOf = ({ announcement, closing, repeat }: BroadcastRuleDraft) => [
  ...(announcement.trim() ? (['ANNOUNCEMENT'] as const) : []),
  ...(['HEADLINE', 'BODY'] as const),
  ...(repeat === 'NONE' ? [] : (['REPEAT'] as const)),
  ...(closing.trim() ? (['CLOSING'] as const) : []),
];
