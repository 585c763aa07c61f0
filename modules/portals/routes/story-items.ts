import type { Context } from '@saola/platform/commands';
import type { PageParts } from '../page-parts.ts';
import type { StoryItem } from '../pages/story-cards.tsx';
import type { PublicationSummary } from '../publication.ts';

/** Stories of a list, without sound. */
export const silent = (story: PublicationSummary): StoryItem => ({ story, audio: null });

/** Stories of a list with what can be heard of them, asked for all at once. */
export async function withAudio(
  context: Context,
  parts: PageParts,
  stories: PublicationSummary[],
): Promise<StoryItem[]> {
  const audio = await parts.audiosOf(
    context,
    stories.map(({ editionId }) => editionId),
  );
  return stories.map((story) => ({ story, audio: audio.get(story.editionId) ?? null }));
}

/** What can be heard of the very words that readers have: an approved correction may still be waiting for its day. */
export const audioOfWords = async (
  context: Context,
  parts: PageParts,
  { editionId }: { editionId: string },
) => (await parts.audiosOf(context, [editionId])).get(editionId) ?? null;
