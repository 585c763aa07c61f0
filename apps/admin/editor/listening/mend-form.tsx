import type { ReadingLine } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useKeys } from '../../parts/use-keys.ts';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';
import { wordsToMend } from './word-at.ts';

interface MendFormProps {
  line: ReadingLine;
  unitId: string;
  /** A word that was guessed, and how; empty for any. */
  start: { word: string; spoken: string };
  done(changed: boolean): void;
}

const most = 8;

/** A wrong reading is put right for good: the word goes into the dictionary of the unit, or one's own. */
export function MendForm({ line, unitId, start, done }: MendFormProps) {
  const texts = useTexts().listening;
  const { may } = useSession();
  const [written, setWritten] = useState(start.word);
  const [spoken, setSpoken] = useState(start.spoken);
  const [all, setAll] = useState(false);
  const words = wordsToMend(line.written);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useKeys(form, (event) => {
    if (event.key === 'Escape') done(false);
  });
  useEffect(() => {
    // New browsers answer a promise, which is no clean-up.
    void form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const forUnit = may('speech.dictionary.write');
  const save = useAct({
    do: () => api.writeDictionaryEntry({ unitId: forUnit ? unitId : null, written, reading: 'SAY', spoken }),
    renews: ['dictionary'],
    said: texts.saved,
    then: () => done(true),
  });
  return (
    <form
      ref={form}
      className="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() && spoken.trim()) save.mutate();
      }}
    >
      <div className="mend-words" role="group" aria-label={texts.whichWord}>
        {(all ? words : words.slice(0, most)).map((word) => (
          <Button key={word} size="small" aria-pressed={word === written} onClick={() => setWritten(word)}>
            {word}
          </Button>
        ))}
        {words.length > most && !all ? (
          <Button size="small" type="link" onClick={() => setAll(true)}>
            {texts.moreWords(words.length - most)}
          </Button>
        ) : null}
      </div>
      <div className="mend-fields">
        <div>
          <label htmlFor={`${id}w`}>{texts.written}</label>
          <Input
            id={`${id}w`}
            value={written}
            maxLength={60}
            autoFocus={!start.word}
            onChange={(event) => setWritten(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}s`}>{texts.spoken}</label>
          <Input
            id={`${id}s`}
            value={spoken}
            maxLength={300}
            autoFocus={Boolean(start.word)}
            onChange={(event) => setSpoken(event.target.value)}
          />
        </div>
      </div>
      <p className="meta">{forUnit ? texts.forUnit : texts.forMe}</p>
      <div className="mend-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={!written.trim() || !spoken.trim()}
        >
          {texts.saveAndHear}
        </Button>
        <Button onClick={() => done(false)}>{texts.leave}</Button>
        <Link
          className="mend-link"
          to="/tu-dien-doc"
          search={written.trim() ? { word: written.trim(), sentence: line.written.slice(0, 300) } : {}}
          target="_blank"
        >
          {texts.openDictionary}
        </Link>
      </div>
    </form>
  );
}
