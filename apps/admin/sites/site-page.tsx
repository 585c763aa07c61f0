import type { SiteDescription } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { Archive, CircleX, ExternalLink, LayoutPanelTop, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { CloseSite } from './close-site.tsx';
import { HostsCard } from './hosts-card.tsx';
import { MenuCard } from './menu-card.tsx';
import { siteQuery } from './queries.ts';
import { SectionsCard } from './sections-card.tsx';
import { SettingsCard } from './settings-card.tsx';
import { siteViews } from './views.ts';
import './sites.css';

const cards = { settings: SettingsCard, menu: MenuCard, sections: SectionsCard, hosts: HostsCard };

export function SitePage() {
  const { siteId } = useParams({ from: '/shell/mang-luoi/$siteId' });
  const site = useQuery(siteQuery(siteId));
  return (
    <Answered query={site} rows={12}>
      {(data) => <Description site={data} />}
    </Answered>
  );
}

function Description({ site }: { site: SiteDescription }) {
  const texts = useTexts().sites;
  const { view = 'settings' } = useSearch({ from: '/shell/mang-luoi/$siteId' });
  const { may } = useSession();
  const Card = cards[view];
  const writable = may('sites.site.write') && site.state === 'OPEN' && site.dissolvedOn === null;
  return (
    <>
      <PageHead
        title={site.name['vi'] ?? site.host}
        crumbs={
          <>
            <Link to="/mang-luoi">{texts.title}</Link>
            {[...site.above].reverse().map((above) => (
              <span key={above.siteId}>
                {' / '}
                <Link to="/mang-luoi/$siteId" params={{ siteId: above.siteId }}>
                  {above.name}
                </Link>
              </span>
            ))}
          </>
        }
        lead={
          <span className="editor-lead">
            <Tag>{texts.kinds[site.kind]}</Tag>
            <Tag tone={site.state === 'OPEN' ? 'ok' : 'warn'}>{texts.states[site.state]}</Tag>
            {site.below > 0 ? <span>{texts.below(site.below)}</span> : null}
          </span>
        }
      >
        <SiteActs site={site} />
      </PageHead>
      {site.dissolvedOn && site.state === 'OPEN' ? (
        <p className="site-warning site-lead">{texts.dissolved(date(site.dissolvedOn))}</p>
      ) : null}
      <nav aria-label={texts.views} className="views">
        {siteViews.map((one) => (
          <Link
            key={one}
            to="/mang-luoi/$siteId"
            params={{ siteId: site.id }}
            search={one === 'settings' ? {} : { view: one }}
            activeOptions={{ exact: true }}
            replace
          >
            {texts.tabs[one]}
          </Link>
        ))}
      </nav>
      <Card site={site} writable={writable} />
    </>
  );
}

function SiteActs({ site }: { site: SiteDescription }) {
  const texts = useTexts();
  const { may } = useSession();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [closes, setCloses] = useState(false);
  const archive = useAct({
    do: () => api.archiveSite(site.id, site.revision),
    renews: ['sites'],
    said: texts.sites.archived,
  });
  const ask = () =>
    modal.confirm({
      title: texts.sites.archiveConfirm,
      content: texts.sites.archiveText,
      okText: texts.sites.archive,
      cancelText: texts.common.cancel,
      onOk: () => archive.mutateAsync().catch(() => {}),
    });
  return (
    <>
      <Button
        icon={<LayoutPanelTop size={16} aria-hidden />}
        onClick={() => void navigate({ to: '/trang', search: { siteId: site.id } })}
      >
        {texts.sites.pages}
      </Button>
      <Button
        icon={<ScrollText size={16} aria-hidden />}
        onClick={() => void navigate({ to: '/nghia-vu', search: { site: site.id } })}
      >
        {texts.sites.obligations}
      </Button>
      {may('sites.domain.write') && site.state === 'OPEN' && site.kind !== 'MAIN' ? (
        <Button icon={<Archive size={16} aria-hidden />} onClick={ask}>
          {texts.sites.archive}
        </Button>
      ) : null}
      {may('sites.domain.write') && site.state === 'OPEN' && site.kind !== 'MAIN' ? (
        <Button danger icon={<CircleX size={16} aria-hidden />} onClick={() => setCloses(true)}>
          {texts.sites.close}
        </Button>
      ) : null}
      {closes ? <CloseSite site={site} onClose={() => setCloses(false)} /> : null}
      {site.state === 'CLOSED' ? null : (
        <Button
          type="primary"
          icon={<ExternalLink size={16} aria-hidden />}
          href={site.origin}
          target="_blank"
          rel="noreferrer"
        >
          {texts.sites.open}
        </Button>
      )}
    </>
  );
}
