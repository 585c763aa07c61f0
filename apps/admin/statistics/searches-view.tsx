import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { FileLink } from './file-link.tsx';
import { type Asked, searchedQuery } from './queries.ts';

/** What people look for: first what they miss. */
export function SearchesView({ asked }: { asked: Asked }) {
  const say = useTexts().statistics;
  return (
    <>
      <p className="meta stat-lead">{say.searchHint}</p>
      <div className="columns stat-columns even">
        <Words asked={asked} found={false} />
        <Words asked={asked} found />
      </div>
    </>
  );
}

function Words({ asked, found }: { asked: Asked; found: boolean }) {
  const say = useTexts().statistics;
  const words = useInfiniteQuery(searchedQuery(asked, found));
  const rows = words.data?.pages.flatMap((page) => page.items);
  const title = found ? say.found : say.missed;
  return (
    <Card title={title} end={rows?.length ? <FileLink part="searches" asked={asked} of={title} /> : null}>
      {words.error ? (
        <Failure error={words.error} retry={() => void words.refetch()} />
      ) : !rows ? (
        <Loading rows={6} />
      ) : rows.length === 0 ? (
        <Empty small title={found ? say.noFound : say.noMissed} />
      ) : (
        <>
          {found ? null : <p className="inside meta stat-lead">{say.missedHint}</p>}
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.words}>
                <div className="grow">
                  {row.words ? <b>{row.words}</b> : <span className="meta">{say.fewAskers}</span>}
                  {found && row.words ? <div className="meta">{say.results(row.results)}</div> : null}
                </div>
                <span className="meta">{say.times(row.count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <LoadMore query={words} />
    </Card>
  );
}
