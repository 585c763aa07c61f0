import type { ObligationsOverview } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useLanguage } from '../texts/language.tsx';
import { Figures } from './figures.tsx';
import { SiteTable } from './site-table.tsx';

const SHOWN = 8;

export function Overview({ first, type }: { first: ObligationsOverview; type?: string }) {
  const { language, texts } = useLanguage();
  const say = texts.obligations;
  const open = (one: ObligationsOverview['types'][number]) => one.missing + one.incomplete + one.stale;
  const most = first.types.filter((one) => open(one) > 0).slice(0, SHOWN);
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Figures tally={first.totals} />
      <div className="columns owed-columns">
        <SiteTable
          names={new Map(first.types.map((one) => [one.type, one.asks[language]]))}
          {...(type ? { type } : {})}
        />
        <Card
          title={say.most}
          end={
            <Tag>
              {first.totals.sites} {say.sites}
            </Tag>
          }
        >
          {most.length > 0 ? (
            <ul className="rows">
              {most.map((one) => (
                <li key={one.type} className="owed-most">
                  <div className="grow">
                    <Link to="/nghia-vu" search={{ type: one.type }} className="title-link">
                      {one.asks[language]}
                    </Link>
                    <span className="owed-progress bad" aria-hidden="true">
                      <i style={{ width: `${(open(one) / one.sites) * 100}%` }} />
                    </span>
                  </div>
                  <span className="meta owed-count">{say.onSites(open(one), one.sites)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <Empty small title={say.mostEmpty} />
          )}
        </Card>
      </div>
    </>
  );
}
