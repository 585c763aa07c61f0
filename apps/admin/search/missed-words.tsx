import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { lastDays } from '../statistics/span.ts';
import { useTexts } from '../texts/language.tsx';
import { missedQuery } from './queries.ts';

interface MissedWordsProps {
  onTry: (words: string) => void;
  onWrite?: (words: string) => void;
}

/** What people looked for in the last thirty days without a find: often they only say it otherwise. */
export function MissedWords({ onTry, onWrite }: MissedWordsProps) {
  const texts = useTexts();
  const say = texts.searchWords.missed;
  const [days] = useState(() => lastDays(30));
  const words = useInfiniteQuery(missedQuery(days));
  // Words of too few people are counted without being kept.
  const rows = words.data?.pages.flatMap((page) => page.items).filter((row) => row.words);
  return (
    <Card title={say.title}>
      {words.error ? (
        <Failure error={words.error} retry={() => void words.refetch()} />
      ) : !rows ? (
        <Loading rows={5} />
      ) : rows.length === 0 ? (
        <Empty small title={say.none} hint={say.noneHint} />
      ) : (
        <>
          <p className="inside meta search-lead">{say.lead}</p>
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.words} className="search-missed">
                <div className="grow">
                  <b>{row.words}</b>
                  <div className="meta">{texts.statistics.times(row.count)}</div>
                </div>
                <div className="search-acts">
                  <Button
                    type="text"
                    icon={<Search size={16} aria-hidden />}
                    aria-label={`${say.tryIt}: ${row.words}`}
                    onClick={() => onTry(row.words)}
                  >
                    {say.tryIt}
                  </Button>
                  {onWrite ? (
                    <Button
                      type="text"
                      icon={<Plus size={16} aria-hidden />}
                      aria-label={`${say.make}: ${row.words}`}
                      onClick={() => onWrite(row.words)}
                    >
                      {say.make}
                    </Button>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <LoadMore query={words} />
    </Card>
  );
}
