import type { Edition } from '@saola/api-client';
import { Expand } from 'lucide-react';
import { api } from '../api.ts';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

/** The portal's own renderer shows what is saved; each saved revision is loaded anew. */
export function PortalRendition({ draft, edition }: { draft: Draft; edition: Edition }) {
  const texts = useTexts().editor;
  const url = api.previewUrl(edition.id);
  return (
    <>
      <div className="portal-place">
        <iframe
          key={draft.revision}
          className="portal-frame"
          src={url}
          title={texts.portal}
          sandbox="allow-same-origin"
          loading="lazy"
        />
      </div>
      <a href={url} target="_blank" rel="noreferrer" className="with-icon">
        <Expand size={15} aria-hidden />
        {texts.portalOpen}
      </a>
    </>
  );
}
