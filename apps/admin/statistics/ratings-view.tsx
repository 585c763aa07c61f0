import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { date, number } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { FileLink } from './file-link.tsx';
import { levels, levelTones } from './levels.ts';
import { type Asked, ratedQuery, ratingWordsQuery, visitsQuery } from './queries.ts';

/** How satisfied readers are, and what they say besides. */
export function RatingsView({ asked }: { asked: Asked }) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  const sums = useQuery(visitsQuery(asked)).data?.ratings;
  const rated = useInfiniteQuery(ratedQuery(asked));
  const rows = rated.data?.pages.flatMap((page) => page.items);
  if (rated.error) return <Failure error={rated.error} retry={() => void rated.refetch()} />;
  if (!rows || !sums) return <Loading rows={8} />;
  if (rows.length === 0) return <Empty title={say.noRatings} hint={say.noRatingsHint} />;
  return (
    <>
      <div className="numbers">
        {levels.map(({ level, count }) => (
          <div key={level} className="card number">
            <strong>{number(sums[count], language)}</strong>
            <span>{`${say.levels[level]} · ${number(Math.round((sums[count] / Math.max(1, sums.total)) * 100), language)}%`}</span>
          </div>
        ))}
      </div>
      <div className="columns stat-columns">
        <Card title={say.ratings} end={<FileLink part="ratings" asked={asked} of={say.ratings} />}>
          <p className="inside meta stat-lead">{say.ratingsLead}</p>
          <table className="plain-table stacking">
            <thead>
              <tr>
                <th scope="col">{texts.nav.stories}</th>
                {levels.map(({ level }) => (
                  <th scope="col" className="num" key={level}>
                    {say.levels[level]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.storyId}>
                  <th scope="row">
                    <StoryName storyId={row.storyId} title={row.title} />
                  </th>
                  {levels.map(({ level, count }) => (
                    <td className="num" key={level} data-label={say.levels[level]}>
                      {number(row[count], language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <LoadMore query={rated} />
        </Card>
        <RatingWords asked={asked} />
      </div>
    </>
  );
}

function RatingWords({ asked }: { asked: Asked }) {
  const say = useTexts().statistics;
  const words = useInfiniteQuery(ratingWordsQuery(asked));
  const rows = words.data?.pages.flatMap((page) => page.items);
  return (
    <Card title={say.words}>
      <p className="inside meta stat-lead">{say.wordsLead}</p>
      {words.error ? (
        <Failure error={words.error} retry={() => void words.refetch()} />
      ) : !rows ? (
        <Loading rows={4} />
      ) : rows.length === 0 ? (
        <Empty small title={say.noWords} />
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id}>
              <div className="grow">
                <p className="stat-words">{row.text}</p>
                <div className="meta">
                  {date(row.day)} · <StoryName storyId={row.storyId} title={row.title} />
                </div>
              </div>
              <Tag tone={levelTones[row.level]}>{say.levels[row.level]}</Tag>
            </li>
          ))}
        </ul>
      )}
      <LoadMore query={words} />
    </Card>
  );
}

function StoryName({ storyId, title }: { storyId: string; title: string }) {
  const say = useTexts().statistics;
  if (!title) return <>{say.untitled}</>;
  return (
    <Link to="/tin-bai/$storyId" params={{ storyId }} className="title-link">
      {title}
    </Link>
  );
}
