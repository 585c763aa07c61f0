import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Failure, Loading } from '../parts/states.tsx';
import { obligationsQuery } from '../queries.ts';
import { Overview } from './overview.tsx';
import { SiteObligations } from './site-obligations.tsx';
import './obligations.css';

/** An officer of one site sees what it owes; who watches over several, first the sites. */
export function ObligationsPage() {
  const { site, type } = useSearch({ from: '/shell/nghia-vu' });
  const all = useInfiniteQuery(obligationsQuery());
  const first = all.data?.pages[0];
  if (!first)
    return all.error ? <Failure error={all.error} retry={() => void all.refetch()} /> : <Loading rows={12} />;
  const only = first.totals.sites === 1 ? first.items[0]?.siteId : undefined;
  const chosen = site ?? only;
  return chosen ? (
    <SiteObligations siteId={chosen} alone={only !== undefined} />
  ) : (
    <Overview first={first} {...(type ? { type } : {})} />
  );
}
