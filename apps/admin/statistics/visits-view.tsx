import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { number } from '../format.ts';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useLanguage } from '../texts/language.tsx';
import { DayChart } from './day-chart.tsx';
import { FileLink } from './file-link.tsx';
import { type Asked, mostReadQuery, visitedSitesQuery, visitsQuery } from './queries.ts';
import { ShareTable } from './share-table.tsx';

/** How many came, on which days, to what. */
export function VisitsView({ asked }: { asked: Asked }) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  const figures = useQuery(visitsQuery(asked));
  const sites = useInfiniteQuery({ ...visitedSitesQuery(asked), enabled: !asked.siteId });
  const stories = useInfiniteQuery(mostReadQuery(asked));
  if (figures.error) return <Failure error={figures.error} retry={() => void figures.refetch()} />;
  if (!figures.data) return <Loading rows={10} />;
  const { data } = figures;
  const siteRows = sites.data?.pages.flatMap((page) => page.items) ?? [];
  const storyRows = stories.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="numbers">
        {(['visits', 'views', 'robots', 'lost'] as const).map((name) => (
          <div key={name} className="card number">
            <strong>{number(data[name], language)}</strong>
            <span>{say.figures[name]}</span>
          </div>
        ))}
      </div>
      {data.views === 0 ? (
        <Empty title={say.none} hint={say.noneHint} />
      ) : (
        <div className="stack">
          <DayChart days={data.days} file={<FileLink part="days" asked={asked} of={say.byDay} />} />
          <div className="columns stat-columns">
            <div className="stack">
              <ShareTable
                title={say.bySection}
                head={say.section}
                counted={say.figures.views}
                rows={data.sections.map((one) => ({
                  key: one.of,
                  name: one.name[language],
                  views: one.views,
                }))}
                file={<FileLink part="sections" asked={asked} of={say.bySection} />}
              />
              <ShareTable
                title={say.byLanguage}
                head={say.language}
                counted={say.figures.views}
                rows={data.languages.map((one) => ({
                  key: one.of,
                  name: say.languages[one.of] ?? one.of,
                  views: one.views,
                }))}
              />
            </div>
            <div className="stack">
              {storyRows.length > 0 ? (
                <ShareTable
                  title={say.mostRead}
                  head={texts.nav.stories}
                  counted={say.figures.views}
                  rows={storyRows.map((one) => ({
                    key: one.storyId,
                    name: one.title ? (
                      <Link to="/tin-bai/$storyId" params={{ storyId: one.storyId }} className="title-link">
                        {one.title}
                      </Link>
                    ) : (
                      say.untitled
                    ),
                    views: one.reads,
                  }))}
                  file={<FileLink part="stories" asked={asked} of={say.mostRead} />}
                  more={stories}
                />
              ) : null}
            </div>
          </div>
          {siteRows.length > 1 ? (
            <ShareTable
              title={say.bySite}
              head={say.site}
              counted={say.figures.views}
              rows={siteRows.map((one) => ({
                key: one.siteId,
                name: (
                  <Link
                    from="/thong-ke"
                    to="/thong-ke"
                    search={(before) => ({ ...before, site: one.siteId })}
                    className="title-link"
                  >
                    {one.siteName}
                  </Link>
                ),
                visits: one.visits,
                views: one.views,
              }))}
              file={<FileLink part="sites" asked={asked} of={say.bySite} />}
              more={sites}
            />
          ) : null}
        </div>
      )}
    </>
  );
}
