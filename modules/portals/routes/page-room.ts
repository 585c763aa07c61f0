import type { Services } from '@saola/platform/services';
import type { FoundSite, Site } from '@saola/sites';
import { localDay } from '@saola/vietnamese';
import type { PageParts } from '../page-parts.ts';
import type { Visits, Asked } from '../visits/visits.ts';
import { findNextChange } from '../queries/next-change.ts';
import { createKeptLists } from './kept-lists.ts';
import { createKeptPages, type Drawn } from './kept-pages.ts';
import { createNextChange, type NextChange, RENEWED } from './next-change.ts';
import { type Answer, bytesOf, keepAnswer, type KeptPage } from './page-cache.ts';
import { createParameters, type Parameters } from './page-key.ts';
import { createPageLimit, type PageLimit } from './page-limit.ts';
import { createNotes, type PageNotes, tagsToDrop } from './page-tags.ts';

/** A drawn page, or why there is none yet. */
export type Outcome = 'again' | 'lost';
export interface Picture {
  answer: Answer;
  /** Shows nothing of the site: little is kept of its like. */
  minor?: boolean;
}
type Drawing<O extends Outcome = never> = (notes: PageNotes) => Promise<Picture | O>;

/** What every page route is given. */
export interface PageRoom {
  parts: PageParts;
  limit: PageLimit;
  parameters: Parameters;
  nextChange: NextChange;
  /** From memory, or drawn now and kept. */
  draw<O extends Outcome = never>(key: string, drawing: Drawing<O>): Promise<KeptPage | O>;
  /** A page that is kept and right at this moment. */
  known(key: string): KeptPage | null;
  siteAt(host: string, find: () => Promise<FoundSite | null>): Promise<FoundSite | null>;
  /** Sites that were asked for since something changed. */
  knownSite(host: string): FoundSite | null;
  /** A reader has been given a page, drawn now or from memory. */
  seen(site: Site, page: KeptPage, request: Asked): void;
  visits: Visits;
  /** Keeps pages from now on, for as long as every change is heard; answers how to end it. */
  start(services: Services): () => void;
}

const LONGEST = 600; // s: whatever nobody gives word of is right again after this
const MOST_HOSTS = 5_000;
const SOON = 100; // ms

export const keyOf = (site: Pick<Site, 'id'>, address: string): string => `${site.id} ${address}`;

export function createRoom(parts: PageParts, visits: Visits): PageRoom {
  let pages = createKeptPages<KeptPage | Outcome>({ bytes: 0 });
  let listening = (): boolean => false;
  let isOff = true;
  const hosts = new Map<string, FoundSite>();
  const lists = createKeptLists();
  const nextChange = createNextChange(() => {
    pages.clear();
    lists.clear();
  });

  function forget(): void {
    nextChange.forget();
    pages.clear();
    lists.clear();
    hosts.clear();
  }

  async function drawn<O extends Outcome>(drawing: Drawing<O>): Promise<Drawn<KeptPage | O>> {
    const began = Date.now();
    const notes = createNotes(LONGEST);
    const picture = await drawing(notes);
    if (typeof picture === 'string') return { value: picture, tags: [], until: 0, bytes: 0 };
    const value = keepAnswer(picture.answer, notes.tags);
    const isKept = notes.kept && !picture.answer.personal && listening();
    const minor = picture.minor || picture.answer.status >= 400;
    return {
      value,
      tags: [...notes.tags],
      until: Math.min(began + notes.seconds * 1_000, midnightAfter(began)),
      bytes: isKept ? bytesOf(value) : 0,
      ...(minor && { minor }),
    };
  }

  const room: PageRoom = {
    parts: lists.withKeptSounds(parts),
    limit: createPageLimit(),
    parameters: createParameters(),
    nextChange,
    async draw(key, drawing) {
      if (isOff) return (await drawn(drawing)).value;
      const known = listening() ? pages.get(key) : null;
      return (known ?? (await pages.draw(key, () => drawn(drawing)))) as never;
    },
    known(key) {
      if (!listening() || !nextChange.holds()) return null;
      const known = pages.get(key);
      return typeof known === 'string' ? null : known;
    },
    async siteAt(host, find) {
      const known = room.knownSite(host);
      if (known) return known;
      const found = await find();
      if (found && listening()) {
        if (hosts.size >= MOST_HOSTS) hosts.clear();
        hosts.set(host, found);
      }
      return found;
    },
    knownSite: (host) => (listening() ? (hosts.get(host) ?? null) : null),
    seen: (site, { answer }, request) => visits.see({ site, answer, request }),
    visits,
    start({ live, config, database }) {
      pages = createKeptPages({ bytes: config.pageCache });
      isOff = config.pageCache === 0;
      listening = live.listening;
      const find = (now: Date) => findNextChange(database, now);
      const renew = () => void nextChange.renew(find).catch(() => {});
      const renewing = setInterval(renew, RENEWED).unref();
      let soon: NodeJS.Timeout | null = null;
      renew();
      const endLists = lists.start(database, async () => {
        await nextChange.pass(find);
        return listening();
      });
      const endFollowing = live.follow({
        hear(event) {
          const tags = tagsToDrop(event);
          if (tags === null) return forget();
          if (tags.length === 0) return;
          if (event.topic === 'published') {
            nextChange.forget();
            // Before a reader has to wait for it; many words are one.
            soon ??= setTimeout(() => ((soon = null), renew()), SOON).unref();
          }
          pages.drop(tags);
          lists.drop(tags);
        },
        lost: forget,
      });
      return () => {
        clearInterval(renewing);
        if (soon) clearTimeout(soon);
        endFollowing();
        endLists();
      };
    },
  };
  return room;
}

const DAY = 86_400_000; // ms

/** Every page says what day it is. */
export const midnightAfter = (at: number): number => Date.parse(`${localDay(at)}T00:00:00+07:00`) + DAY;
