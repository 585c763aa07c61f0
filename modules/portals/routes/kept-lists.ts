import type { Database } from '@saola/platform/database';
import type { PageParts, StoryAudio } from '../page-parts.ts';
import type { PublicationSummary } from '../publication.ts';
import { keyOfList } from '../queries/ask-together.ts';
import { keepLists, type ListKeeper } from '../queries/list-keeper.ts';
import { createKeptPages } from './kept-pages.ts';
import { tagOf } from './page-tags.ts';

const ROOM = 32 << 20; // bytes
const BYTES_OF_ITEM = 4_000; // with what is drawn of it
const LONGEST = 600_000; // ms

/** Whether every change has been heard up to this moment, those of the clock too. */
export type IsHeard = () => Promise<boolean>;

/**
 * How the lists of a site begin, and what can be heard of them. Nearly every page of a site shows some of the same few
 * stories: they are read once, and again when something changed on the site they stand on, whether pages are kept or not.
 */
export function createKeptLists() {
  const lists = createKeptPages<PublicationSummary[]>({ bytes: ROOM });
  const sounds = createKeptPages<ReadonlyMap<string, StoryAudio>>({ bytes: ROOM / 8 });
  let isHeard: IsHeard = async () => false;

  const keeper: ListKeeper = async (ask, read) => {
    if (!(await isHeard())) return read(ask.now);
    const key = `${keyOfList(ask)} ${ask.limit}`;
    const tags = [tagOf.site(ask.siteId)];
    return (
      lists.get(key) ??
      lists.draw(key, async () => {
        const began = new Date();
        const value = await read(began);
        return { value, tags, until: +began + LONGEST, bytes: BYTES_OF_ITEM * (1 + value.length) };
      })
    );
  };

  return {
    /** Of a single story it is asked anew: there are too many of them. */
    withKeptSounds: (parts: PageParts): PageParts => ({
      ...parts,
      async audiosOf(context, editionIds) {
        if (editionIds.length < 2 || !(await isHeard())) return parts.audiosOf(context, editionIds);
        const key = editionIds.join();
        const tags = editionIds.map(tagOf.sound);
        return (
          sounds.get(key) ??
          sounds.draw(key, async () => {
            const until = Date.now() + LONGEST;
            const value = await parts.audiosOf(context, editionIds);
            return { value, tags, until, bytes: 60 * tags.length + 300 * value.size };
          })
        );
      },
    }),
    start(database: Database, heard: IsHeard): () => void {
      isHeard = heard;
      return keepLists(database, keeper);
    },
    drop(tags: readonly string[]): void {
      lists.drop(tags);
      sounds.drop(tags);
    },
    clear(): void {
      lists.clear();
      sounds.clear();
    },
  };
}
