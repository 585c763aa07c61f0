import type { Edition } from '@saola/api-client';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import { PortalRendition } from './portal-rendition.tsx';
import type { Draft } from './use-draft.ts';

/** The one face of what stands on the portal only. */
export function PreviewCard({ draft, edition }: { draft: Draft; edition: Edition }) {
  const texts = useTexts().items;
  return (
    <Card title={texts.preview} className="preview-card" inside>
      <PortalRendition draft={draft} edition={edition} />
    </Card>
  );
}
