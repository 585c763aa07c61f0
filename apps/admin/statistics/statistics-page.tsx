import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { PageHead } from '../parts/page-head.tsx';
import { useTexts } from '../texts/language.tsx';
import { type Asked, visitedSitesQuery, visitsQuery } from './queries.ts';
import { RatingsView } from './ratings-view.tsx';
import { SearchesView } from './searches-view.tsx';
import { lastDays, type Span, spans, tabs } from './span.ts';
import { VisitsView } from './visits-view.tsx';
import './statistics.css';

const ALL = '';

/** Who came, what they looked for and how they liked it, as counts; sites and days stand in the address. */
export function StatisticsPage() {
  const say = useTexts().statistics;
  const search = useSearch({ from: '/shell/thong-ke' });
  const navigate = useNavigate({ from: '/thong-ke' });
  const days = search.days ?? 30;
  const view = search.view ?? 'visits';
  const span = lastDays(days);
  const sites = useInfiniteQuery(visitedSitesQuery(span));
  const count = useQuery(visitsQuery(span)).data?.sites;
  const known = sites.data?.pages.flatMap((page) => page.items) ?? [];
  const asked: Asked = {
    ...span,
    ...(search.site ? { siteId: search.site } : {}),
    ...(search.language ? { language: search.language } : {}),
  };
  const change = (next: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <div className="stat-filters">
        {known.length > 1 || search.site ? (
          <Select
            aria-label={say.site}
            showSearch={{ optionFilterProp: 'label' }}
            value={search.site ?? ALL}
            onChange={(site) => change({ site: site || undefined } as Partial<typeof search>)}
            onPopupScroll={() => sites.hasNextPage && !sites.isFetchingNextPage && void sites.fetchNextPage()}
            options={[
              { value: ALL, label: say.allSites(count ?? known.length) },
              ...known.map((one) => ({ value: one.siteId, label: one.siteName })),
            ]}
          />
        ) : null}
        <Select
          aria-label={say.language}
          value={search.language ?? ALL}
          onChange={(language) => change({ language: language || undefined } as Partial<typeof search>)}
          options={[
            { value: ALL, label: say.allLanguages },
            ...Object.entries(say.languages).map(([value, label]) => ({ value, label })),
          ]}
        />
        <Segmented<Span>
          aria-label={say.span}
          value={days}
          onChange={(next) => change({ days: next })}
          options={spans.map((value) => ({ value, label: say.spans[value]! }))}
        />
      </div>
      <nav aria-label={say.views} className="views">
        {tabs.map((tab) => (
          <Link
            key={tab}
            to="/thong-ke"
            search={({ view: _view, ...rest }) => (tab === 'visits' ? rest : { ...rest, view: tab })}
            activeOptions={{ exact: true }}
            replace
          >
            {say.tabs[tab]}
          </Link>
        ))}
      </nav>
      {view === 'visits' ? <VisitsView asked={asked} /> : null}
      {view === 'searches' ? <SearchesView asked={asked} /> : null}
      {view === 'ratings' ? <RatingsView asked={asked} /> : null}
    </>
  );
}
