import type { Obligation } from '@saola/api-client';
import { Button } from 'antd';
import { CircleHelp, FilePenLine } from 'lucide-react';
import { date } from '../format.ts';
import { Tag } from '../parts/tags.tsx';
import { useLanguage } from '../texts/language.tsx';
import { StateTag } from './state-tag.tsx';
import type { Wanted } from './use-write.ts';

interface ObligationRowProps {
  item: Obligation;
  /** Null for who may not write. */
  onWrite: ((wanted: Wanted) => void) | null;
  writing: boolean;
}

export function ObligationRow({ item, onWrite, writing }: ObligationRowProps) {
  const { language, texts } = useLanguage();
  const say = texts.obligations;
  const { basis } = item;
  const inferred = basis.certainty !== 'S';
  return (
    <li className="owed">
      <div className="owed-state">
        <StateTag state={item.state} />
      </div>
      <div className="grow">
        <b>{item.title[language]}</b>
        <div>{item.asks[language]}</div>
        <div className="meta">
          {[
            item.items > 0 ? say.items(item.items) : null,
            item.latest ? say.lastOn(date(item.latest)) : null,
            item.every ? texts.law.every[item.every] : null,
            timeOf(item, say),
            item.late > 0 ? say.lateItems(item.late) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {item.missingParts.length > 0 ? (
          <div className="owed-parts">
            <span className="meta">{say.lacks}</span>
            {item.missingParts.map(({ field, value, label }) =>
              onWrite ? (
                <Button
                  key={value}
                  size="small"
                  disabled={writing}
                  aria-label={say.writePart(label[language])}
                  onClick={() => onWrite({ type: item.type, fields: { [field]: value } })}
                >
                  {label[language]}
                </Button>
              ) : (
                <Tag key={value}>{label[language]}</Tag>
              ),
            )}
          </div>
        ) : null}
        <div className="meta owed-basis">
          <span>
            {basis.code}: {basis.article}, <span title={basis.title[language]}>{basis.number}</span>
            {item.also.length > 0
              ? `. ${say.also}: ${item.also.map(({ code, number }) => `${code} (${number})`).join(', ')}`
              : ''}
          </span>
          {inferred ? (
            <Tag tone="warn" icon={<CircleHelp size={14} aria-hidden />}>
              {say.inferred}
            </Tag>
          ) : null}
        </div>
        {item.guide && item.state !== 'OK' ? (
          <details className="owed-guide">
            <summary>{say.how}</summary>
            <p>{item.guide[language]}</p>
          </details>
        ) : null}
      </div>
      {onWrite ? (
        <Button
          className="owed-act"
          type={item.state === 'MISSING' || item.state === 'STALE' ? 'primary' : 'default'}
          icon={<FilePenLine size={16} aria-hidden />}
          disabled={writing}
          aria-label={`${say.write}: ${item.title[language]}`}
          onClick={() => onWrite({ type: item.type })}
        >
          {say.write}
        </Button>
      ) : null}
    </li>
  );
}

function timeOf(
  { state, lateSince, due }: Obligation,
  say: { lateSince(day: string): string; dueOn(day: string): string; nextDue(day: string): string },
): string | null {
  if (lateSince) return say.lateSince(date(lateSince));
  if (!due) return null;
  return state === 'OK' || state === 'LATE' ? say.nextDue(date(due)) : say.dueOn(date(due));
}
