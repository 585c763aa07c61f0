import { useQuery } from '@tanstack/react-query';
import { date, number } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { levels, levelTones } from './levels.ts';
import { readersOfStoryQuery } from './queries.ts';
import './statistics.css';

/** How one item is read and rated on the officer's sites. Nothing of it is published, and nobody knows who rated. */
export function ReadersCard({ storyId }: { storyId: string }) {
  const say = useTexts().statistics;
  const { may } = useSession();
  const isShown = may('portals.visits.see');
  const readers = useQuery({ ...readersOfStoryQuery(storyId), enabled: isShown });
  if (!isShown) return null;
  return (
    <Card title={say.readers}>
      <Answered query={readers} rows={4}>
        {({ reads, places, ratings, words }) =>
          reads + ratings.total === 0 ? (
            <Empty small title={say.noReaders} />
          ) : (
            <>
              <Places places={places} />
              {ratings.total > 0 ? <Levels ratings={ratings} /> : null}
              {words.length > 0 ? (
                <ul className="rows" aria-label={say.words}>
                  {words.map((one) => (
                    <li key={one.id}>
                      <div className="grow">
                        <p className="stat-words">{one.text}</p>
                        <div className="meta">{date(one.day)}</div>
                      </div>
                      <Tag tone={levelTones[one.level]}>{say.levels[one.level]}</Tag>
                    </li>
                  ))}
                </ul>
              ) : null}
              <p className="inside meta">{say.readersNote}</p>
            </>
          )
        }
      </Answered>
    </Card>
  );
}

interface Place {
  siteId: string;
  siteName: string;
  language: string;
  reads: number;
}

function Places({ places }: { places: Place[] }) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  if (places.length === 0) return null;
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{say.readers}</caption>
      <thead>
        <tr>
          <th scope="col">{say.site}</th>
          <th scope="col" className="num">
            {say.opened}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.siteId + place.language}>
            <th scope="row">
              {place.siteName}
              {place.language === 'vi'
                ? null
                : `, ${(say.languages[place.language] ?? place.language).toLocaleLowerCase()}`}
            </th>
            <td className="num">{number(place.reads, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Levels({
  ratings,
}: {
  ratings: Record<'satisfied' | 'neutral' | 'dissatisfied' | 'total', number>;
}) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  return (
    <table className="plain-table stat-shares">
      <caption className="visually-hidden">{say.ratings}</caption>
      <thead>
        <tr>
          <th scope="col">{say.level}</th>
          <th scope="col" className="num">
            {say.tabs.ratings}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, count }) => (
          <tr key={level}>
            <th scope="row">
              {say.levels[level]}
              <span className="stat-bar" aria-hidden="true">
                <i style={{ width: `${(ratings[count] / ratings.total) * 100}%` }} />
              </span>
            </th>
            <td className="num">{number(ratings[count], language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
