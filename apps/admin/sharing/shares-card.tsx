import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { AcceptAll } from './accept-all.tsx';
import { sharesQuery } from './queries.ts';
import { ShareRow } from './share-row.tsx';
import { filterOf, type ShareView } from './views.ts';

interface SharesCardProps {
  view: Exclude<ShareView, 'rules'>;
  unitId: string | undefined;
}

export function SharesCard({ view, unitId }: SharesCardProps) {
  const texts = useTexts().sharing;
  const shares = useInfiniteQuery(sharesQuery({ ...filterOf[view], ...(unitId ? { unitId } : {}) }));
  if (shares.error) return <Failure error={shares.error} retry={() => void shares.refetch()} />;
  const [title = '', hint = ''] = texts.empty[view];
  const items = shares.data?.pages.flatMap((page) => page.items);
  const mine = items?.filter(({ may }) => may.decide) ?? [];
  return (
    <Card
      title={texts.views[view]}
      end={
        view === 'waiting' && mine.length > 1 ? (
          <AcceptAll shares={mine} />
        ) : (
          <span className="meta">{texts.viewLeads[view]}</span>
        )
      }
    >
      {view === 'waiting' && items && items.length > 0 && mine.length === 0 ? (
        <p className="inside meta share-lead">{texts.othersDecide}</p>
      ) : null}
      {!items ? (
        <Loading rows={8} />
      ) : items.length === 0 ? (
        <Empty title={title} hint={hint} />
      ) : (
        <ul className="rows">
          {items.map((share) => (
            <ShareRow key={share.id} share={share} shown={view} />
          ))}
        </ul>
      )}
      <LoadMore query={shares} />
    </Card>
  );
}
