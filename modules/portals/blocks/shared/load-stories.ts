import { originOf } from '@saola/sites';
import type { StoryAudio } from '../../page-parts.ts';
import type { StoryItem } from '../../pages/story-cards.tsx';
import { tagOf } from '../../routes/page-tags.ts';
import type { PublicationSummary } from '../../publication.ts';
import type { BlockAsk } from '../block-type.ts';
import { listItems } from '../queries/list-items.ts';
import { originsFor } from './common-fields.ts';

/** Stories of a block, more than it shows, so that what stands further up is left out and it is still full. */
export interface Stories {
  items: PublicationSummary[];
  /** By edition; only where the block lets people listen. */
  audio: ReadonlyMap<string, StoryAudio>;
  /** Origin of the site they stand on, where it is another one. */
  base: string;
}

export interface StoryWish {
  source: string;
  count: number;
  types: readonly string[];
  category?: string | null;
  under?: string | null;
  /** Until a site has written enough itself, those below speak first. */
  fill?: boolean;
  listen?: boolean;
}

/** At most so many more are looked up than a block shows. */
const SPARE = 8;
/** A list as short as this is filled up from below. */
const FEW = 2;

export async function loadStories(ask: BlockAsk, wish: StoryWish): Promise<Stories> {
  const { context, parts, site, main, language, above = SPARE } = ask;
  const elsewhere = wish.source === 'PROVINCE' && site.id !== main.id;
  if (elsewhere) ask.notes?.shows(tagOf.site(main.id));
  const search = {
    siteId: elsewhere ? main.id : site.id,
    language,
    now: context.now(),
    types: wish.types,
    category: wish.category ?? null,
    under: wish.under ?? null,
    limit: Math.max(wish.count + Math.min(SPARE, above), wish.fill ? FEW + 1 : 0),
  };
  let items = await listItems(context.database, { ...search, origins: originsFor(wish.source) });
  if (wish.fill && items.length <= FEW && wish.source === 'OWN')
    items = [...items, ...(await listItems(context.database, { ...search, origins: ['FROM_BELOW'] }))];
  const heard = wish.listen ? items.slice(0, wish.count) : items.slice(0, wish.fill ? 1 : 0);
  const audio =
    heard.length > 0
      ? await parts.audiosOf(
          context,
          heard.map(({ editionId }) => editionId),
        )
      : new Map<string, StoryAudio>();
  return { items, audio, base: elsewhere ? originOf(main, context.services.config.web) : '' };
}

export const withSound = ({ items, audio }: Stories): StoryItem[] =>
  items.map((story) => ({ story, audio: audio.get(story.editionId) ?? null }));

/** Leaves out what stands further up the page, unless the block is told to keep it. */
export function chooseStories(stories: Stories, count: number, shown: Set<string>, keep = false): Stories {
  const items = stories.items.filter(({ storyId }) => keep || !shown.has(storyId)).slice(0, count);
  for (const { storyId } of items) shown.add(storyId);
  return { ...stories, items };
}
