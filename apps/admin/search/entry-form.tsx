import { isApiError } from '@saola/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { api } from '../api.ts';
import { describedBy, FieldFrame } from '../editor/fields/field-frame.tsx';
import { Card } from '../parts/card.tsx';
import { GrowingText } from '../parts/growing-text.tsx';
import { useTexts } from '../texts/language.tsx';
import { dictionaryQuery } from './queries.ts';
import type { Writing } from './search-page.tsx';
import { codeFor, waysOf } from './ways.ts';

const mostWays = 12;
const longestWay = 100;

/** The ways to say one thing, one a line. */
export function EntryForm({ writing, onEnd }: { writing: Writing | null; onEnd: () => void }) {
  const texts = useTexts();
  const say = texts.searchWords;
  const client = useQueryClient();
  const taken = useQuery(dictionaryQuery).data?.items ?? [];
  const [text, setText] = useState(() => (writing?.ways ?? []).map((way) => `${way}\n`).join(''));
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const ways = waysOf(text);
  const isOld = writing !== null && writing.code !== null;
  const save = useMutation({
    mutationFn: () =>
      api.changeSearchDictionary(
        writing?.code ?? codeFor(ways[0]!, new Set(taken.map(({ code }) => code))),
        ways,
      ),
    onSuccess: async () => {
      setSaved(say.saved(ways.join(', ')));
      setText('');
      await client.invalidateQueries({ queryKey: ['search', 'dictionary'] });
      if (isOld) onEnd();
    },
    onError: (error: Error) =>
      setProblem(isApiError(error) && error.status === 0 ? texts.states.unreachable : error.message),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaved('');
    const long = ways.find((way) => way.length > longestWay);
    if (ways.length < 2) setProblem(say.tooFew);
    else if (ways.length > mostWays) setProblem(say.tooMany(mostWays));
    else if (long) setProblem(say.tooLong(longestWay));
    else save.mutate();
  };
  return (
    <Card title={isOld ? say.change : say.add} inside>
      <form onSubmit={submit} noValidate>
        <FieldFrame id="search-ways" label={say.ways} guide={say.waysHint} problem={problem} required>
          <GrowingText
            id="search-ways"
            aria-describedby={describedBy('search-ways', true, problem)}
            {...(problem ? { 'aria-invalid': true, status: 'error' } : {})}
            minRows={3}
            spellCheck={false}
            placeholder={say.waysExample}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(null);
              setSaved('');
            }}
          />
        </FieldFrame>
        <p className="field-guide">{say.forAll}</p>
        <div className="search-submit">
          <Button type="primary" htmlType="submit" loading={save.isPending} disabled={ways.length === 0}>
            {isOld ? say.keep : say.add}
          </Button>
          {writing ? <Button onClick={onEnd}>{texts.common.cancel}</Button> : null}
          <span role="status">{saved}</span>
        </div>
      </form>
    </Card>
  );
}
