import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, Tabs } from 'antd';
import { useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { sitesQuery } from '../sites/queries.ts';
import { waitingQuery } from './queries.ts';
import { RulesCard } from './rules-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { shareViews, type ShareView } from './views.ts';
import './sharing.css';

/** In the order of the tree the sites of the unit come first: so many tell whether there are others below. */
const FIRST = 20;

/** What other sites offer, what ours sent and where it stands, and what comes by itself. */
export function SharingPage() {
  const texts = useTexts().sharing;
  const { unit } = useSession();
  const { view = 'waiting' } = useSearch({ from: '/shell/chia-se' });
  const navigate = useNavigate();
  const [below, setBelow] = useState(false);
  const first = useInfiniteQuery(sitesQuery({ limit: FIRST })).data?.pages[0]?.items ?? [];
  const hasMore = first.some((site) => site.unitId !== unit?.unitId);
  const unitId = below ? undefined : unit?.unitId;
  const waiting = useInfiniteQuery(waitingQuery(unitId)).data?.pages[0];
  const label = (one: ShareView) =>
    one === 'waiting' && waiting && waiting.items.length > 0 ? (
      <span className="share-tab">
        {texts.views.waiting}
        <Tag tone="warn">{`${waiting.items.length}${waiting.next ? '+' : ''}`}</Tag>
      </span>
    ) : (
      texts.views[one]
    );
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
      <Tabs
        activeKey={view}
        onChange={(key) =>
          void navigate({
            to: '/chia-se',
            search: key === 'waiting' ? {} : { view: key as ShareView },
            replace: true,
          })
        }
        destroyOnHidden
        items={shareViews.map((one) => ({
          key: one,
          label: label(one),
          children: one === 'rules' ? <RulesCard /> : <SharesCard view={one} unitId={unitId} />,
        }))}
      />
    </>
  );
}
