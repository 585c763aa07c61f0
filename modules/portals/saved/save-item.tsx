import { describeItem } from '../metadata/describe-item.ts';
import { firstWords } from '../metadata/shorten.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import type { Publication } from '../publication.ts';
import type { StandingEdition } from '../routes/editions.tsx';
import type { Answer } from '../routes/page-cache.ts';
import type { Ask } from '../routes/page.ts';
import { findDownloads, viewItems } from '../sections/routes/views.ts';
import { embedPictures } from './embed-pictures.ts';
import { SavedItem } from './saved-item.tsx';

/** Whether somebody wants to keep the item of an address: `/tin-tuc/hop-thon?luu`. */
export const isSaved = (ask: Pick<Ask, 'query'>): boolean => ask.query.has('luu');

/** The item as a file to keep (NĐ 43/2011 Art. 15: each item can be printed and saved). */
export async function saveItem(
  ask: Ask,
  frame: Frame,
  { story, withdrawn, source }: Pick<StandingEdition, 'story' | 'withdrawn' | 'source'>,
): Promise<Answer> {
  const { database, services } = ask.context;
  // Large and seldom asked for: it would push pages out of memory.
  ask.notes.forNobodyElse();
  const [[view], attachments] = await Promise.all([
    viewItems(database, frame, [story]),
    findDownloads(database, story.attachments),
  ]);
  const html = renderPage(
    <SavedItem
      frame={frame}
      item={story}
      fields={view?.fields ?? []}
      attachments={attachments}
      core={describeItem(frame, {
        item: story,
        words: firstWords(story.html),
        source: source?.url ?? null,
      })}
      withdrawn={withdrawn}
    />,
  );
  return {
    status: 200,
    html: await embedPictures({ database, storage: services.storage }, html),
    headers: {
      'content-disposition': `attachment; filename="${fileNameOf(story)}.html"`,
      'x-robots-tag': 'noindex',
    },
  };
}

/** Slugs are letters, digits and hyphens; long ones make names that some systems refuse. */
const fileNameOf = ({ slug }: Publication): string => slug.replace(/[^a-z0-9-]/g, '').slice(0, 80) || 'bai';
