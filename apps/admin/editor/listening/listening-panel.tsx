import type { ReadingLine } from '@saola/api-client';
import { Button } from 'antd';
import { Headphones, Pause, RefreshCw } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useKeys } from '../../parts/use-keys.ts';
import { useTexts } from '../../texts/language.tsx';
import { LineRow } from './line-row.tsx';
import { useReading } from './use-reading.ts';
import { WholeBroadcast } from './whole-broadcast.tsx';
import './listening.css';

export interface TextToHear {
  unitId: string;
  headline: string;
  text: string;
  language: string;
  purpose: 'news' | 'emergency' | 'portal';
}

/** Listening before anything is approved: line by line beside what the voice makes of it, and the whole broadcast. */
export function ListeningPanel({ wanted }: { wanted: TextToHear }) {
  const texts = useTexts().listening;
  const [lines, setLines] = useState<ReadingLine[]>([]);
  const [heard, setHeard] = useState<TextToHear | null>(null);
  const reading = useReading(lines);
  const list = useRef<HTMLOListElement>(null);
  useKeys(list, fromLineToLine);
  const plan = useAct({
    do: (_from: 'start' | 'mended') => api.planReading(wanted),
    renews: [],
    then: (answer, from) => {
      const known = new Set(lines.map(({ pieceId }) => pieceId));
      setLines(answer.lines);
      setHeard(wanted);
      const changed = answer.lines.findIndex(({ pieceId }) => !known.has(pieceId));
      // What changed is heard again, and nothing else.
      reading.play(from === 'start' ? 0 : Math.max(0, changed), answer.lines);
    },
  });
  const old = heard !== null && JSON.stringify(heard) !== JSON.stringify(wanted);
  const made = lines.filter(
    ({ pieceId, durationMs }) => durationMs !== null || reading.made.has(pieceId),
  ).length;
  const has = wanted.text.trim() !== '' || wanted.headline.trim() !== '';
  return (
    <section className="listening" aria-label={texts.title}>
      <div className="listening-head">
        {reading.playing ? (
          <Button icon={<Pause size={16} aria-hidden />} onClick={reading.pause}>
            {texts.stop}
          </Button>
        ) : (
          <Button
            icon={<Headphones size={16} aria-hidden />}
            loading={plan.isPending}
            disabled={!has}
            onClick={() =>
              lines.length > 0 && !old && reading.at !== null
                ? reading.play(reading.at)
                : plan.mutate('start')
            }
          >
            {reading.at !== null && !old ? texts.goOn : texts.listen}
          </Button>
        )}
        {lines.length > 0 ? (
          <span className="meta" role="status">
            {texts.lines(lines.length, made)}
          </span>
        ) : (
          <span className="meta">{texts.lead}</span>
        )}
        {old ? (
          <Button
            size="small"
            type="link"
            icon={<RefreshCw size={14} aria-hidden />}
            onClick={() => plan.mutate('mended')}
          >
            {texts.changed}
          </Button>
        ) : null}
      </div>
      {lines.length > 0 ? (
        <div className="lines-head" aria-hidden>
          <span>{texts.asWritten}</span>
          <span>{texts.asSpoken}</span>
        </div>
      ) : null}
      {lines.length > 0 ? (
        <ol className="lines" ref={list}>
          {lines.map((line, at) => (
            <LineRow
              key={`${at} ${line.pieceId}`}
              line={line}
              number={at + 1}
              unitId={wanted.unitId}
              now={reading.at === at}
              playing={reading.at === at && reading.playing}
              word={reading.at === at ? reading.word : null}
              failed={reading.failed === line.pieceId}
              play={() => reading.play(at)}
              pause={reading.pause}
              mended={() => plan.mutate('mended')}
            />
          ))}
        </ol>
      ) : null}
      <WholeBroadcast wanted={wanted} disabled={!has} />
    </section>
  );
}

/** Up and down go from one line's button to the next. */
function fromLineToLine(event: KeyboardEvent) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.line-play')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (by === 0 || at < 0) return;
  event.preventDefault();
  buttons[at + by]?.focus();
}
