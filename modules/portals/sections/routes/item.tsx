import type { ContentType } from '@saola/newsroom';
import { getRecording } from '@saola/speech';
import { hasProse } from '../../listening/words-of-item.ts';
import { EditionNotes, EditionSource, WithdrawnBanner } from '../../pages/editions.tsx';
import { renderPage } from '../../pages/layout.tsx';
import { findEdition } from '../../routes/editions.tsx';
import type { Ask } from '../../routes/page.ts';
import { audioOfWords } from '../../routes/story-items.ts';
import { isSaved, saveItem } from '../../saved/save-item.tsx';
import { ratingSum } from '../../visits/queries/rating-sum.ts';
import { ItemPage } from '../pages/item-page.tsx';
import { listSection } from '../queries/list-section.ts';
import { sectionPath } from '../section.ts';
import { findDownloads, viewItems } from './views.ts';

/** An item of any type; how its address answers when it is elsewhere, withdrawn or over is the same for all. */
export async function drawItem(ask: Ask, type: ContentType, slug: string) {
  const { context, parts, site } = ask;
  const found = await findEdition(ask, { slug, section: type.path });
  if (!found) return null;
  if ('answer' in found) return found.answer;
  const { story, withdrawn, canonical, source, translations } = found;
  const frame = ask.frame(sectionPath(type), { translations });
  if (isSaved(ask)) return saveItem(ask, frame, found);
  const apart = site.kind === 'MAIN' && story.origin !== 'FROM_BELOW';
  const [audio, reading, attachments, ratings, more] = await Promise.all([
    audioOfWords(context, parts, story),
    getRecording(context.database, story.editionId),
    findDownloads(context.database, story.attachments),
    ratingSum(context.database, site, story.storyId),
    listSection(context.database, {
      siteId: site.id,
      language: frame.language,
      type,
      now: frame.now,
      limit: 6,
      ...(apart ? { fromBelow: 'APART' as const } : {}),
    }),
  ]);
  const others = more.items.filter((other) => other.storyId !== story.storyId).slice(0, 5);
  const [view, ...views] = await viewItems(context.database, frame, [story, ...others]);
  return {
    status: 200,
    storyId: story.storyId,
    html: renderPage(
      <ItemPage
        frame={frame}
        view={view!}
        item={story}
        attachments={attachments}
        audio={audio}
        readingState={
          hasProse({ ...story, plainText: story.html.replace(/<[^<>]*>/g, ' ').trim() })
            ? (reading?.state ?? 'NONE')
            : undefined
        }
        ratings={ratings}
        others={views}
        canonical={canonical}
        source={source?.url ?? null}
        banner={withdrawn && <WithdrawnBanner frame={frame} at={withdrawn.at} reason={withdrawn.reason} />}
        editionNotes={
          <>
            {source && <EditionSource frame={frame} source={source} />}
            <EditionNotes frame={frame} publishedAt={story.firstPublishedAt} notes={story.changeNotes} />
          </>
        }
      />,
    ),
  };
}
