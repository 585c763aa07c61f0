import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import type { PageList, PageSummary } from '@saola/api-client';
import { ExternalLink, LayoutPanelTop, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { useSession } from '../session.tsx';
import { NewPage } from './new-page.tsx';
import { pagesQuery, siteChoicesQuery } from './queries.ts';
import './pages.css';

export function PagesPage() {
  const texts = useTexts().pages;
  const { siteId } = useSearch({ from: '/shell/trang' });
  const navigate = useNavigate();
  const chosen = useChosenSite(siteId);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        <SiteSelect
          value={chosen}
          onChange={(id) => void navigate({ to: '/trang', search: { siteId: id }, replace: true })}
        />
      </PageHead>
      {chosen ? <PagesOfSite key={chosen} siteId={chosen} /> : <Loading rows={6} />}
    </>
  );
}

/** The site asked for, else that of the unit one works for, else the first. */
function useChosenSite(siteId: string | undefined): string | undefined {
  const { unit } = useSession();
  const sites = useQuery(siteChoicesQuery(''));
  if (siteId) return siteId;
  const items = sites.data?.items ?? [];
  return (items.find((site) => site.unitId === unit?.unitId) ?? items[0])?.id;
}

function SiteSelect({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const texts = useTexts().pages;
  const [typed, setTyped] = useState('');
  const sites = useQuery(siteChoicesQuery(typed));
  return (
    <Select
      {...(value ? { value } : {})}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={sites.isFetching}
      aria-label={texts.site}
      className="site-select"
      options={(sites.data?.items ?? []).map((site) => ({ value: site.id, label: site.name.vi }))}
    />
  );
}

function PagesOfSite({ siteId }: { siteId: string }) {
  const texts = useTexts().pages;
  const pages = useInfiniteQuery(pagesQuery(siteId));
  const [adding, setAdding] = useState(false);
  const first = pages.data?.pages[0];
  if (pages.error) return <Failure error={pages.error} retry={() => void pages.refetch()} />;
  if (!first) return <Loading rows={6} />;
  const items = (pages.data?.pages ?? []).flatMap((page) => page.items);
  const free = items.filter(({ slot }) => slot === 'FREE');
  return (
    <div className="stack">
      <Homes list={first} items={items} />
      <Card
        title={texts.free}
        end={
          first.mayWrite ? (
            <Button icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {texts.add}
            </Button>
          ) : null
        }
      >
        {free.length > 0 ? (
          <>
            <ul className="rows">
              {free.map((page) => (
                <FreePageRow key={page.id} page={page} address={first.site.address} />
              ))}
            </ul>
            <LoadMore query={pages} />
          </>
        ) : (
          <Empty title={texts.freeEmpty} hint={texts.freeEmptyHint} small />
        )}
      </Card>
      {adding ? <NewPage siteId={siteId} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

function Homes({ list, items }: { list: PageList; items: PageSummary[] }) {
  const texts = useTexts().pages;
  const { home, site } = list;
  const of = (slot: PageSummary['slot']) => items.find((page) => page.slot === slot);
  return (
    <Card title={texts.slots.HOME}>
      <ul className="rows">
        <HomeRow
          list={list}
          slot="HOME"
          page={of('HOME')}
          name={texts.slots.HOME}
          hint={home.from === 'ABOVE' ? texts.homeAbove(home.siteName?.vi ?? '') : texts.homeFrom[home.from]}
        />
        {site.kind === 'MAIN' || of('HOME_OF_COMMUNES') || of('HOME_OF_DEPARTMENTS') ? (
          <>
            <HomeRow
              list={list}
              slot="HOME_OF_COMMUNES"
              page={of('HOME_OF_COMMUNES')}
              name={texts.slots.HOME_OF_COMMUNES}
              hint={texts.communesHint}
            />
            <HomeRow
              list={list}
              slot="HOME_OF_DEPARTMENTS"
              page={of('HOME_OF_DEPARTMENTS')}
              name={texts.slots.HOME_OF_DEPARTMENTS}
              hint={texts.departmentsHint}
            />
          </>
        ) : null}
      </ul>
    </Card>
  );
}

interface HomeRowProps {
  list: PageList;
  slot: PageSummary['slot'];
  page: PageSummary | undefined;
  name: string;
  hint: string;
}

function HomeRow({ list, slot, page, name, hint }: HomeRowProps) {
  const texts = useTexts().pages;
  const navigate = useNavigate();
  const arrange = useAct({
    do: () => api.createPage(list.site.id, { slot, title: { vi: name } }),
    renews: ['pages'],
    then: ({ pageId }) => void navigate({ to: '/trang/$pageId', params: { pageId } }),
  });
  return (
    <li>
      <LayoutPanelTop size={20} aria-hidden />
      <div className="grow">
        <b>{name}</b>
        <div className="meta">{hint}</div>
      </div>
      {page ? <PageState page={page} /> : null}
      {page ? (
        <Link to="/trang/$pageId" params={{ pageId: page.id }} className="ant-btn ant-btn-default page-open">
          {texts.arrange}
          <span className="visually-hidden">: {name}</span>
        </Link>
      ) : list.mayWrite ? (
        <Button loading={arrange.isPending} onClick={() => arrange.mutate()}>
          {slot === 'HOME' ? texts.arrangeOwn : texts.arrange}
          <span className="visually-hidden">: {name}</span>
        </Button>
      ) : null}
    </li>
  );
}

const PageState = ({ page }: { page: PageSummary }) => {
  const texts = useTexts().pages;
  return (
    <span className="actions">
      {page.draftNumber !== null ? <span className="tag warn">{texts.draft}</span> : null}
      {page.publishedNumber !== null ? (
        <span className="tag ok">{texts.published}</span>
      ) : (
        <span className="tag">{texts.unpublished}</span>
      )}
    </span>
  );
};

const FreePageRow = ({ page, address }: { page: PageSummary; address: string }) => {
  const texts = useTexts().pages;
  return (
    <li>
      <div className="grow">
        <Link to="/trang/$pageId" params={{ pageId: page.id }} className="title-link">
          {page.title.vi}
        </Link>
        <div className="meta">
          {page.path} · {texts.changed(page.changedBy, moment(page.changedAt))}
        </div>
      </div>
      <PageState page={page} />
      {page.publishedNumber !== null ? (
        <a href={address + (page.path ?? '')} target="_blank" rel="noreferrer" className="icon-button">
          <ExternalLink size={17} aria-hidden />
          <span className="visually-hidden">
            {texts.open}: {page.title.vi}
          </span>
        </a>
      ) : null}
    </li>
  );
};
