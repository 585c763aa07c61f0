import { Link, useSearch } from '@tanstack/react-router';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { BrokenLinks } from './broken-links.tsx';
import { BrokenPageLinks } from './broken-page-links.tsx';
import { MetadataGaps } from './metadata-gaps.tsx';
import { Redirects } from './redirects.tsx';
import '../editor/items.css';
import '../sharing/sharing.css';
import './addresses.css';

/** Addresses that lead elsewhere, and links that lead nowhere. */
export function AddressesPage() {
  const texts = useTexts().addresses;
  const { may } = useSession();
  const { view } = useSearch({ from: '/shell/dia-chi' });
  const views = [
    ...(may('portals.link.see') ? (['links'] as const) : []),
    ...(may('portals.redirect.see') ? (['redirects'] as const) : []),
  ];
  const shown = views.find((one) => one === view) ?? views[0];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <nav aria-label={texts.title} className="views">
        {views.map((one) => (
          <Link
            key={one}
            to="/dia-chi"
            search={one === 'redirects' ? { view: one } : {}}
            activeOptions={{ exact: true }}
            replace
          >
            {texts[one].title}
          </Link>
        ))}
      </nav>
      {shown === 'redirects' ? <Redirects /> : null}
      {shown === 'links' ? (
        <div className="stack">
          <BrokenLinks />
          <BrokenPageLinks />
          {may('portals.metadata.see') ? <MetadataGaps /> : null}
        </div>
      ) : null}
    </>
  );
}
