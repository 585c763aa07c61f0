import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { sitesQuery } from '../sites/queries.ts';
import { waitingQuery } from './queries.ts';
import { RulesCard } from './rules-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { shareViews } from './views.ts';
import './sharing.css';

/** In the order of the tree the sites of the unit come first: so many tell whether there are others below. */
const FIRST = 20;

/** What other sites offer, what ours sent and where it stands, and what comes by itself. */
export function SharingPage() {
  const texts = useTexts().sharing;
  const { unit } = useSession();
  const { view = 'waiting' } = useSearch({ from: '/shell/chia-se' });
  const [below, setBelow] = useState(false);
  const first = useInfiniteQuery(sitesQuery({ limit: FIRST })).data?.pages[0]?.items ?? [];
  const hasMore = first.some((site) => site.unitId !== unit?.unitId);
  const unitId = below ? undefined : unit?.unitId;
  const waiting = useInfiniteQuery(waitingQuery(unitId)).data?.pages[0];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        {view === 'rules' || !hasMore ? null : (
          <Segmented<boolean>
            aria-label={texts.reach}
            value={below}
            onChange={setBelow}
            options={[
              { value: false, label: texts.ownSites },
              { value: true, label: texts.sitesBelow },
            ]}
          />
        )}
      </PageHead>
      <nav aria-label={texts.viewsLabel} className="views">
        {shareViews.map((one) => (
          <Link
            key={one}
            to="/chia-se"
            search={one === 'waiting' ? {} : { view: one }}
            activeOptions={{ exact: true }}
            replace
          >
            {texts.views[one]}
            {one === 'waiting' && waiting && waiting.items.length > 0 ? (
              <Tag tone="warn">{`${waiting.items.length}${waiting.next ? '+' : ''}`}</Tag>
            ) : null}
          </Link>
        ))}
      </nav>
      {view === 'rules' ? <RulesCard /> : <SharesCard key={view} view={view} unitId={unitId} />}
    </>
  );
}
