import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { date, number } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useLanguage } from '../texts/language.tsx';
import { tryQuery } from './queries.ts';

const mostShown = 5;

/** A question as readers put it: what it is taken for, and its first finds. */
export function TryOut({ start }: { start: string }) {
  const { texts } = useLanguage();
  const say = texts.searchWords.trial;
  const [text, setText] = useState(start);
  const [asked, setAsked] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text.trim());
  };
  return (
    <Card title={say.title} inside>
      <form onSubmit={submit} role="search" aria-label={say.title}>
        <FieldFrame id="search-try" label={say.label} guide={say.hint}>
          <div className="search-try">
            <Input
              id="search-try"
              aria-describedby="search-try-guide"
              type="search"
              maxLength={300}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="primary" htmlType="submit" disabled={!text.trim()}>
              {say.find}
            </Button>
          </div>
        </FieldFrame>
      </form>
      {asked ? <Answer asked={asked} /> : null}
    </Card>
  );
}

function Answer({ asked }: { asked: string }) {
  const { language, texts } = useLanguage();
  const say = texts.searchWords.trial;
  const answer = useQuery(tryQuery(asked));
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Loading rows={4} />;
  const { total, items, readAs, alsoLookedFor, didYouMean, ready } = answer.data;
  return (
    <div aria-live="polite">
      {ready ? null : <p className="search-note">{say.notReady}</p>}
      <dl className="search-read">
        <dt>{say.readAs}</dt>
        <dd>{readAs || asked}</dd>
        <dt>{say.also}</dt>
        <dd>{alsoLookedFor.length > 0 ? alsoLookedFor.join(', ') : say.nothingElse}</dd>
        {didYouMean ? (
          <>
            <dt>{say.offered}</dt>
            <dd>{didYouMean}</dd>
          </>
        ) : null}
        <dt>{say.finds}</dt>
        <dd>{number(total, language)}</dd>
      </dl>
      {items.length === 0 ? (
        <Empty small title={say.none} />
      ) : (
        <ol className="search-finds">
          {items.slice(0, mostShown).map((item) => (
            <li key={item.url}>
              <a href={item.url} target="_blank" rel="noreferrer">
                {item.title}
              </a>
              <div className="meta">
                {item.site.split(':')[0]} · {date(item.publishedAt)}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
