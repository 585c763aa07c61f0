import type { ReadingLine } from '@saola/api-client';
import { Button } from 'antd';
import { CircleHelp, Pause, Pencil, Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/language.tsx';
import { MendForm } from './mend-form.tsx';
import type { WordPlace } from './word-at.ts';

interface LineRowProps {
  line: ReadingLine;
  number: number;
  unitId: string;
  now: boolean;
  playing: boolean;
  word: WordPlace | null;
  failed: boolean;
  play(): void;
  pause(): void;
  mended(): void;
}

/** What is written, and beneath it what the voice says, with the word that is heard. */
export function LineRow({
  line,
  number,
  unitId,
  now,
  playing,
  word,
  failed,
  play,
  pause,
  mended,
}: LineRowProps) {
  const texts = useTexts().listening;
  const [mending, setMending] = useState<{ word: string; spoken: string } | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const mend = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (playing) keepInSight(row.current);
  }, [playing]);
  /** Nothing is read on past the line that is being mended. */
  const open = (start: { word: string; spoken: string }) => {
    pause();
    setMending(start);
  };
  const added = line.role !== 'BODY' && line.role !== 'HEADLINE';
  const same = line.spoken.toLowerCase() === line.written.toLowerCase();
  return (
    <li
      ref={row}
      className={['line', now ? 'now' : '', same ? 'same' : ''].filter(Boolean).join(' ')}
      aria-current={now ? 'true' : undefined}
    >
      <Button
        type="text"
        className="line-play"
        aria-label={playing ? texts.pauseLine(number) : texts.playLine(number)}
        icon={playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
        onClick={playing ? pause : play}
      />
      <div className="line-texts">
        {line.role === 'BODY' ? null : <span className="line-role">{texts.roles[line.role]}</span>}
        <p className="line-written">{line.written}</p>
        <p className="line-spoken">
          <Spoken text={line.spoken} word={word} />
        </p>
        {line.guesses.length > 0 ? (
          <ul className="line-guesses">
            {line.guesses.map((guess) => (
              <li key={guess.word}>
                <Button size="small" icon={<CircleHelp size={14} aria-hidden />} onClick={() => open(guess)}>
                  {texts.guess[guess.certainty](guess.word)}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {failed ? <p className="line-failed">{texts.failed}</p> : null}
      </div>
      {added ? null : (
        <Button
          ref={mend}
          type="text"
          size="small"
          className="line-mend"
          aria-label={texts.mendLine(number)}
          aria-expanded={mending !== null}
          title={texts.mend}
          icon={<Pencil size={15} aria-hidden />}
          onClick={() => (mending ? setMending(null) : open({ word: '', spoken: '' }))}
        />
      )}
      {mending ? (
        <MendForm
          key={mending.word}
          line={line}
          unitId={unitId}
          start={mending}
          done={(changed) => {
            setMending(null);
            // Once the form is gone; what had the focus goes with it.
            requestAnimationFrame(() => mend.current?.focus());
            if (changed) mended();
          }}
        />
      ) : null}
    </li>
  );
}

/** Within the list only: the page stays where the officer looks. */
function keepInSight(row: HTMLElement | null) {
  const list = row?.parentElement;
  if (!row || !list) return;
  const [top, bottom] = [row.offsetTop - list.offsetTop, row.offsetTop - list.offsetTop + row.offsetHeight];
  if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight)
    list.scrollTop = Math.max(0, top - 24);
}

function Spoken({ text, word }: { text: string; word: WordPlace | null }) {
  if (!word) return text;
  return (
    <>
      {text.slice(0, word.from)}
      <mark>{text.slice(word.from, word.to)}</mark>
      {text.slice(word.to)}
    </>
  );
}
