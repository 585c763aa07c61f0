import type { Comparison } from '@saola/api-client';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';

type Part = Comparison['parts'][number];
type Side = NonNullable<Comparison['from']>;

interface ComparisonViewProps {
  comparison: Pick<Comparison, 'from' | 'parts'> & { to: Pick<Comparison['to'], 'number' | 'language'> };
  /** Above the two sides, where they are not two editions. */
  heads?: [string, string];
}

/** Two editions part by part: side by side on a desk, one text with both on a phone. */
export function ComparisonView({ comparison, heads }: ComparisonViewProps) {
  const texts = useTexts().items;
  const { from, to, parts } = comparison;
  const changed = parts.filter(({ changes }) => changes.some(({ kind }) => kind !== 'same'));
  const same = parts.length - changed.length;
  return (
    <div className="comparison">
      {changed.length === 0 ? (
        <p>{texts.compareNone}</p>
      ) : (
        <div className="comparison-heads" aria-hidden>
          <b>{heads?.[0] ?? (from ? nameOf(from, texts) : '')}</b>
          <b>{heads?.[1] ?? texts.compareNow(to.number)}</b>
        </div>
      )}
      {changed.map((part) => (
        <section key={part.part} aria-label={part.label}>
          <h3>{part.label}</h3>
          <div className="two-sides" lang={to.language}>
            <Words part={part} without="added" />
            <Words part={part} without="removed" />
          </div>
          <div className="one-text" lang={to.language}>
            <Words part={part} />
          </div>
        </section>
      ))}
      {changed.length > 0 && same > 0 ? <p className="meta">{texts.compareSame(same)}</p> : null}
    </div>
  );
}

function nameOf(side: Side, texts: ReturnType<typeof useTexts>['items']): string {
  return side.approvedAt
    ? texts.compareBefore(side.number, moment(side.approvedAt))
    : texts.compareOlder(side.number);
}

function Words({ part, without }: { part: Part; without?: 'added' | 'removed' }) {
  const texts = useTexts().items;
  const shown = part.changes.filter(({ kind }) => kind !== without);
  if (shown.length === 0) return <p className="meta">{texts.compareNothing}</p>;
  return (
    <p>
      {shown.map((change, at) => {
        // pieces of a text have no other name than their place
        if (change.kind === 'same') return <span key={at}>{change.text}</span>;
        const Piece = change.kind === 'added' ? 'ins' : 'del';
        const said = change.kind === 'added' ? texts.compareAdded : texts.compareRemoved;
        return (
          <Piece key={at}>
            <span className="visually-hidden">{said} </span>
            {change.text}
          </Piece>
        );
      })}
    </p>
  );
}
