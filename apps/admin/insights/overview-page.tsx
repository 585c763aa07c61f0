import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { moment, number } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { ChannelIcons, PriorityTag } from '../parts/tags.tsx';
import { airtime } from '../proof/measures.ts';
import { daysBack } from '../proof/search.ts';
import { overviewQuery, storiesQuery } from '../queries.ts';
import './overview.css';
import { useLanguage, useTexts } from '../texts/language.tsx';

export function OverviewPage() {
  const texts = useTexts().insights;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="stack">
        <Journeys />
        <PerUnit />
      </div>
    </>
  );
}

function Journeys() {
  const texts = useTexts();
  const stories = useInfiniteQuery(storiesQuery({ state: 'APPROVED' }));
  const items = stories.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={texts.insights.recent}>
      {items.length > 0 ? (
        <>
          <ul className="rows overview-stories">
            {items.map((story) => (
              <li key={story.id}>
                <div className="grow">
                  <Link to="/hieu-qua/$storyId" params={{ storyId: story.id }} className="title-link">
                    {story.title}
                  </Link>
                  <div className="meta">
                    {story.unitName}, {moment(story.updatedAt)}
                  </div>
                </div>
                <ChannelIcons channels={story.channels} />
                <PriorityTag priority={story.priority} />
              </li>
            ))}
          </ul>
          <LoadMore query={stories} />
        </>
      ) : stories.error ? (
        <Failure error={stories.error} retry={() => void stories.refetch()} />
      ) : stories.isPending ? (
        <Loading />
      ) : (
        <Empty title={texts.insights.empty} />
      )}
    </Card>
  );
}

const FIGURES = ['stories', 'finished', 'shown', 'read', 'failed', 'received', 'answered'] as const;

function PerUnit() {
  const { language, texts } = useLanguage();
  const overview = useQuery(overviewQuery);
  const { columns } = texts.insights;
  return (
    <Card
      title={texts.insights.perUnit}
      end={overview.data ? <span className="meta">{texts.insights.period(overview.data.days)}</span> : null}
    >
      <Answered query={overview} rows={6}>
        {(data) =>
          data.unit ? (
            <>
              <p className="inside overview-airtime">
                {texts.insights.airtime(
                  airtime(data.airtime.heardMs, texts, language),
                  airtime(data.airtime.plannedMs, texts, language),
                )}{' '}
                <Link to="/bang-chung-phat" search={daysBack(data.days)}>
                  {texts.nav.proof}
                </Link>
              </p>
              <table className="plain-table stacking overview-table">
                <thead>
                  <tr>
                    <th scope="col">{columns.unit}</th>
                    {FIGURES.map((figure) => (
                      <th scope="col" className="num" key={figure}>
                        {columns[figure]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[
                    data.unit,
                    ...data.items.filter((row) => row.stories + row.targeted + row.received > 0),
                  ].map((row) => (
                    <tr key={row.unitId}>
                      <th scope="row">{row.unitName}</th>
                      {FIGURES.map((figure) => (
                        <td className="num" key={figure} data-label={columns[figure]}>
                          {number(row[figure], language)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          ) : (
            <Empty title={texts.insights.empty} />
          )
        }
      </Answered>
    </Card>
  );
}
