import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { BrokenLinks } from './broken-links.tsx';
import { Redirects } from './redirects.tsx';
import '../editor/items.css';
import './addresses.css';

/** Addresses that lead elsewhere, and links that lead nowhere. */
export function AddressesPage() {
  const texts = useTexts().addresses;
  const { may } = useSession();
  const { view } = useSearch({ from: '/shell/dia-chi' });
  const navigate = useNavigate();
  const tabs = [
    ...(may('portals.link.see')
      ? [{ key: 'links', label: texts.links.title, children: <BrokenLinks /> }]
      : []),
    ...(may('portals.redirect.see')
      ? [{ key: 'redirects', label: texts.redirects.title, children: <Redirects /> }]
      : []),
  ];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <Tabs
        activeKey={view ?? 'links'}
        onChange={(key) =>
          void navigate({
            to: '/dia-chi',
            search: key === 'redirects' ? { view: 'redirects' } : {},
            replace: true,
          })
        }
        destroyOnHidden
        items={tabs}
      />
    </>
  );
}
