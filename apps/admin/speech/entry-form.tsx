import { isApiError, type EntryDraft } from '@saola/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio, Switch } from 'antd';
import { useState, type FormEvent } from 'react';
import { api } from '../api.ts';
import { describedBy, FieldFrame } from '../editor/fields/field-frame.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { Listen } from './heard.tsx';

export interface EntryStart {
  written: string;
  reading: EntryDraft['reading'];
  spoken: string;
  caseSensitive: boolean | null;
  own: boolean;
  sentence: string;
}

interface EntryFormProps {
  unitId: string;
  unitName: string;
  start: EntryStart;
}

/** A word and how it is read, heard in a sentence before it is kept. */
export function EntryForm({ unitId, unitName, start }: EntryFormProps) {
  const texts = useTexts();
  const say = texts.speech.dictionary;
  const client = useQueryClient();
  const { may } = useSession();
  const writable = may('speech.dictionary.write');
  const [fields, setFields] = useState({ ...start, own: start.own || !writable });
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const change = (changed: Partial<EntryStart>) => {
    setFields((before) => ({ ...before, ...changed }));
    setProblem(null);
    setSaved('');
  };
  const written = fields.written.trim();
  const caseSensitive = fields.caseSensitive ?? written !== written.toLocaleLowerCase('vi');
  const draft: EntryDraft = {
    written,
    reading: fields.reading,
    caseSensitive,
    ...(fields.reading === 'SAY' ? { spoken: fields.spoken } : {}),
  };
  const sentence = fields.sentence.trim() || say.sentenceOf(written || '…');
  const complete = written !== '' && (fields.reading !== 'SAY' || fields.spoken.trim() !== '');
  const save = useMutation({
    mutationFn: () => api.writeDictionaryEntry({ unitId: fields.own ? null : unitId, ...draft }),
    onSuccess: async () => {
      setSaved(say.saved(written));
      setFields((before) => ({ ...before, written: '', spoken: '', sentence: '', caseSensitive: null }));
      await client.invalidateQueries({ queryKey: ['dictionary'] });
    },
    onError: (error: Error) =>
      setProblem(isApiError(error) && error.status === 0 ? texts.states.unreachable : error.message),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="speech-fields">
        <FieldFrame id="entry-written" label={say.written} guide={say.writtenHint} problem={problem} required>
          <Input
            id="entry-written"
            aria-describedby={describedBy('entry-written', true, problem)}
            {...(problem ? { 'aria-invalid': true, status: 'error' } : {})}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
            value={fields.written}
            onChange={(event) => change({ written: event.target.value })}
          />
        </FieldFrame>
        {fields.reading === 'SAY' ? (
          <FieldFrame id="entry-spoken" label={say.spoken} guide={say.spokenHint} required>
            <Input
              id="entry-spoken"
              aria-describedby={describedBy('entry-spoken', true, null)}
              maxLength={300}
              value={fields.spoken}
              onChange={(event) => change({ spoken: event.target.value })}
            />
          </FieldFrame>
        ) : null}
      </div>
      <FieldFrame id="entry-reading" label={say.reading} group>
        <Radio.Group
          value={fields.reading}
          onChange={(event) => change({ reading: event.target.value as EntryDraft['reading'] })}
          options={(['SAY', 'SPELL', 'WORD'] as const).map((value) => ({
            value,
            label: say.readings[value],
          }))}
        />
      </FieldFrame>
      <label className="speech-switch">
        <Switch checked={caseSensitive} onChange={(on) => change({ caseSensitive: on })} />
        <span>
          {say.caseSensitive}
          <span className="meta speech-hint">{caseSensitive ? say.caseHint : say.caseOff}</span>
        </span>
      </label>
      {writable ? (
        <FieldFrame id="entry-whose" label={say.whose} group>
          <Radio.Group
            value={fields.own}
            onChange={(event) => change({ own: event.target.value as boolean })}
            options={[
              { value: false, label: say.ofUnit(unitName) },
              { value: true, label: say.own },
            ]}
          />
        </FieldFrame>
      ) : (
        <p className="meta speech-own">
          {say.whose}: {say.own}
        </p>
      )}
      <FieldFrame id="entry-sentence" label={say.sentence}>
        <Input
          id="entry-sentence"
          maxLength={300}
          placeholder={say.sentenceOf(written || '…')}
          value={fields.sentence}
          onChange={(event) => change({ sentence: event.target.value })}
        />
      </FieldFrame>
      <div className="speech-submit">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!complete}>
          {say.save}
        </Button>
        <Listen
          disabled={!complete}
          listen={() => api.listenToDictionary({ unitId, sentence, entry: draft })}
        />
      </div>
      <p role="status" className="speech-saved">
        {saved}
      </p>
    </form>
  );
}
