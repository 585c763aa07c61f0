import type { SiteKind, SiteSummary } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { ExternalLink, FileUp, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { ImportSites } from './import-sites.tsx';
import { NewSite } from './new-site.tsx';
import { sitesQuery } from './queries.ts';
import './sites.css';

export function SitesPage() {
  const texts = useTexts().sites;
  const { may } = useSession();
  const { kind } = useSearch({ from: '/shell/mang-luoi' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [asks, setAsks] = useState<'one' | 'many' | null>(null);
  const words = useDeferredValue(typed.trim());
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        {may('sites.site.write') ? (
          <>
            <Button icon={<FileUp size={16} aria-hidden />} onClick={() => setAsks('many')}>
              {texts.addMany}
            </Button>
            <Button type="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setAsks('one')}>
              {texts.add}
            </Button>
          </>
        ) : null}
      </PageHead>
      <div className="filters sites-filters">
        <Input
          allowClear
          aria-label={texts.search}
          placeholder={texts.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select<SiteKind | ''>
          aria-label={texts.kind}
          value={kind ?? ''}
          onChange={(chosen) =>
            void navigate({ to: '/mang-luoi', search: chosen ? { kind: chosen } : {}, replace: true })
          }
          options={[
            { value: '', label: texts.allKinds },
            ...Object.entries(texts.kinds).map(([value, label]) => ({ value: value as SiteKind, label })),
          ]}
        />
      </div>
      <SiteList filter={{ ...(words ? { q: words } : {}), ...(kind ? { kind } : {}), limit: 100 }} />
      <NewSite open={asks === 'one'} onClose={() => setAsks(null)} />
      <ImportSites open={asks === 'many'} onClose={() => setAsks(null)} />
    </>
  );
}

function SiteList({ filter }: { filter: Parameters<typeof sitesQuery>[0] }) {
  const texts = useTexts().sites;
  const sites = useInfiniteQuery({ ...sitesQuery(filter), placeholderData: (before) => before });
  if (sites.error) return <Failure error={sites.error} retry={() => void sites.refetch()} />;
  if (!sites.data) return <Loading rows={10} />;
  const items = sites.data.pages.flatMap((page) => page.items);
  return (
    <Card title={texts.title} end={<Tag>{`${items.length}${sites.hasNextPage ? '+' : ''}`}</Tag>}>
      {items.length === 0 ? <Empty small title={texts.none} hint={texts.noneHint} /> : null}
      <ul className="rows">
        {items.map((site) => (
          <SiteRow key={site.id} site={site} />
        ))}
      </ul>
      <LoadMore query={sites} />
    </Card>
  );
}

function SiteRow({ site }: { site: SiteSummary }) {
  const texts = useTexts().sites;
  return (
    <li className="site-row">
      <div className="grow">
        <Link to="/mang-luoi/$siteId" params={{ siteId: site.id }} className="strong">
          {site.name['vi']}
        </Link>
        <div className="meta">
          {site.host} · {texts.ownSettings(site.own.length)}
          {site.below > 0 ? ` · ${texts.below(site.below)}` : ''}
        </div>
        {site.dissolvedOn && site.state === 'OPEN' ? (
          <div className="site-warning">{texts.dissolved(date(site.dissolvedOn))}</div>
        ) : null}
      </div>
      <Tag>{texts.kinds[site.kind]}</Tag>
      {site.state === 'OPEN' ? null : <Tag tone="warn">{texts.states[site.state]}</Tag>}
      <a className="site-open" href={site.origin} target="_blank" rel="noreferrer" title={texts.open}>
        <ExternalLink size={16} aria-hidden />
        <span className="visually-hidden">
          {texts.open}: {site.name['vi']}
        </span>
      </a>
    </li>
  );
}
