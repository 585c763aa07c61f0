import type { ReadingLine } from '@saola/api-client';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';
import { wordsToMend } from './word-at.ts';

interface MendFormProps {
  line: ReadingLine;
  unitId: string;
  done(changed: boolean): void;
}

const most = 8;

/** A wrong reading is put right for good: the word goes into the dictionary of the unit, or one's own. */
export function MendForm({ line, unitId, done }: MendFormProps) {
  const texts = useTexts().listening;
  const { may } = useSession();
  const [written, setWritten] = useState('');
  const [spoken, setSpoken] = useState('');
  const id = useId();
  const forUnit = may('speech.dictionary.write');
  const save = useAct({
    do: () => api.writeDictionaryEntry({ unitId: forUnit ? unitId : null, written, reading: 'SAY', spoken }),
    renews: ['dictionary'],
    said: texts.saved,
    then: () => done(true),
  });
  return (
    <form
      className="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() && spoken.trim()) save.mutate();
      }}
    >
      <div className="mend-words" role="group" aria-label={texts.whichWord}>
        {wordsToMend(line.written)
          .slice(0, most)
          .map((word) => (
            <Button key={word} size="small" aria-pressed={word === written} onClick={() => setWritten(word)}>
              {word}
            </Button>
          ))}
      </div>
      <label htmlFor={`${id}w`}>{texts.written}</label>
      <Input
        id={`${id}w`}
        value={written}
        maxLength={60}
        autoFocus
        onChange={(event) => setWritten(event.target.value)}
      />
      <label htmlFor={`${id}s`}>{texts.spoken}</label>
      <Input
        id={`${id}s`}
        value={spoken}
        maxLength={300}
        onChange={(event) => setSpoken(event.target.value)}
      />
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
      </div>
    </form>
  );
}
