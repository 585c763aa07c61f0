import type { Redirect } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { CornerDownRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { SiteSelect } from '../sharing/site-select.tsx';
import { siteQuery, sitesQuery } from '../sites/queries.ts';
import { useTexts } from '../texts/language.tsx';
import { redirectsQuery } from './queries.ts';
import { RedirectForm } from './redirect-form.tsx';

/** Former addresses of one site; the officer's own is shown first. */
export function Redirects() {
  const texts = useTexts().addresses.redirects;
  const { unit } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const sites = useInfiniteQuery(sitesQuery({ state: 'OPEN', limit: 100 }));
  if (sites.error) return <Failure error={sites.error} retry={() => void sites.refetch()} />;
  if (!sites.data) return <Loading rows={6} />;
  const items = sites.data.pages[0]?.items ?? [];
  const siteId = chosen ?? (items.find((site) => site.unitId === unit?.unitId) ?? items[0])?.id ?? null;
  if (!siteId) return <Empty title={texts.noSite} hint={texts.noSiteHint} />;
  return (
    <>
      {items.length > 1 ? (
        <div className="address-site">
          <FieldFrame id="address-site" label={texts.site}>
            <SiteSelect id="address-site" value={siteId} onChange={setChosen} />
          </FieldFrame>
        </div>
      ) : null}
      <RedirectsOfSite key={siteId} siteId={siteId} />
    </>
  );
}

function RedirectsOfSite({ siteId }: { siteId: string }) {
  const texts = useTexts().addresses.redirects;
  const { may } = useSession();
  const site = useQuery(siteQuery(siteId));
  const redirects = useInfiniteQuery(redirectsQuery(siteId));
  if (redirects.error) return <Failure error={redirects.error} retry={() => void redirects.refetch()} />;
  const items = redirects.data?.pages.flatMap((page) => page.items);
  const writable = may('portals.redirect.write');
  return (
    <Answered query={site} rows={6}>
      {({ name, origin }) => (
        <div className="stack">
          {writable ? (
            <Card title={texts.add} inside>
              <RedirectForm siteId={siteId} origin={origin} />
            </Card>
          ) : null}
          <Card title={texts.ofSite(name['vi'] ?? origin)}>
            {!items ? (
              <Loading rows={5} />
            ) : items.length === 0 ? (
              <Empty title={texts.none} hint={texts.noneHint} />
            ) : (
              <ul className="rows">
                {items.map((one) => (
                  <RedirectRow
                    key={one.path}
                    redirect={one}
                    siteId={siteId}
                    origin={origin}
                    writable={writable}
                  />
                ))}
              </ul>
            )}
            <LoadMore query={redirects} />
          </Card>
        </div>
      )}
    </Answered>
  );
}

interface RedirectRowProps {
  redirect: Redirect;
  siteId: string;
  origin: string;
  writable: boolean;
}

function RedirectRow({ redirect, siteId, origin, writable }: RedirectRowProps) {
  const texts = useTexts();
  const say = texts.addresses.redirects;
  const { modal } = App.useApp();
  const remove = useAct({
    do: () => api.removeRedirect(siteId, redirect.path),
    renews: ['addresses'],
    said: say.removed,
  });
  const ask = () =>
    modal.confirm({
      title: say.removeConfirm,
      content: say.removeText(redirect.path),
      okText: say.remove,
      okButtonProps: { danger: true },
      cancelText: texts.common.cancel,
      onOk: () => remove.mutateAsync().catch(() => {}),
    });
  return (
    <li className="address-row">
      <div className="grow">
        <a href={origin + redirect.path} target="_blank" rel="noreferrer" className="code address-path">
          {redirect.path}
        </a>
        <div className="address-link">
          <CornerDownRight size={15} role="img" aria-label={say.leadsTo} />
          <code className="code">{redirect.target}</code>
        </div>
        <div className="meta">{say.made(redirect.madeBy, date(redirect.madeAt))}</div>
      </div>
      <div className="address-acts">
        <Tag>{redirect.permanent ? say.permanent : say.temporary}</Tag>
        {writable ? (
          <Button
            type="text"
            danger
            icon={<Trash2 size={16} aria-hidden />}
            aria-label={`${say.remove}: ${redirect.path}`}
            onClick={ask}
          >
            {say.remove}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
