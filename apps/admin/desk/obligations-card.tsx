import type { ObligationsOverview } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { date } from '../format.ts';
import { StateTag } from '../obligations/state-tag.tsx';
import { Card } from '../parts/card.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { obligationsOfSiteQuery, obligationsQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useLanguage } from '../texts/language.tsx';

const SHOWN = 5;

/** What the law still asks of my site; of several, which of them are worst. */
export function ObligationsCard() {
  const { texts } = useLanguage();
  const { may } = useSession();
  const all = useInfiniteQuery({ ...obligationsQuery(), enabled: may('portals.obligation.see') });
  const first = all.data?.pages[0];
  const only = first?.totals.sites === 1 ? first.items[0]?.siteId : undefined;
  if (!may('portals.obligation.see') || first?.totals.sites === 0) return null;
  return (
    <Card title={texts.obligations.desk} end={<Link to="/nghia-vu">{texts.common.all}</Link>}>
      {only ? (
        <OfOne siteId={only} />
      ) : first ? (
        <OfMany first={first} />
      ) : all.error ? (
        <Failure error={all.error} retry={() => void all.refetch()} />
      ) : (
        <Loading />
      )}
    </Card>
  );
}

function OfOne({ siteId }: { siteId: string }) {
  const { language, texts } = useLanguage();
  const { data, error, refetch } = useQuery(obligationsOfSiteQuery(siteId));
  if (!data) return error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />;
  const open = data.items.filter(({ state }) => state !== 'OK' && state !== 'LATE');
  if (open.length === 0) return <Empty small title={texts.obligations.deskDone} />;
  return (
    <ul className="rows">
      {open.slice(0, SHOWN).map((item) => (
        <li key={item.type}>
          <div className="grow">
            <Link to="/nghia-vu" className="title-link">
              {item.title[language]}
            </Link>
            <div className="meta">
              {item.basis.article}, {item.basis.number}
              {item.lateSince ? `; ${texts.obligations.lateSince(date(item.lateSince))}` : ''}
            </div>
          </div>
          <StateTag state={item.state} />
        </li>
      ))}
    </ul>
  );
}

function OfMany({ first }: { first: ObligationsOverview }) {
  const { texts } = useLanguage();
  const open = first.items.filter((row) => row.missing + row.incomplete + row.stale > 0);
  if (open.length === 0) return <Empty small title={texts.obligations.mostEmpty} />;
  return (
    <ul className="rows">
      {open.slice(0, SHOWN).map((row) => (
        <li key={row.siteId}>
          <div className="grow">
            <Link to="/nghia-vu" search={{ site: row.siteId }} className="title-link">
              {row.unitName}
            </Link>
            <div className="meta">{texts.obligations.progress(row.ok + row.late, row.owed)}</div>
          </div>
          <span className="tag warn">
            {texts.obligations.deskOpen(row.missing + row.incomplete + row.stale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
