import { systemContext } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import type { LiveEvent } from '@saola/platform/live';
import type { Services } from '@saola/platform/services';
import { FAVOURITE_DAYS, listFavourites, type MostReadItem } from './queries/most-read-here.ts';

const REFRESH = 300_000; // ms
/** After a change, so that many of them are one. */
const SOON = 15_000; // ms

interface Shelf {
  lists: ReadonlyMap<string, MostReadItem[]> | null;
  /** Stories that read otherwise since the lists were made. */
  changed: Set<string>;
}

const shelves = new WeakMap<Database, Shelf>();
const keyOf = (siteId: string, language: string) => `${siteId} ${language}`;

/**
 * What readers of a site opened most in the last week, counted beside the pages and never while one is drawn; a story
 * that changed is left out until it is counted again. Null where nothing is kept.
 */
export function favouritesOf(
  database: Database,
  ask: { siteId: string; language: string; now: Date; days: number; limit: number },
): MostReadItem[] | null {
  const shelf = shelves.get(database);
  if (!shelf?.lists || ask.days !== FAVOURITE_DAYS) return null;
  return (shelf.lists.get(keyOf(ask.siteId, ask.language)) ?? [])
    .filter(({ storyId, until }) => !shelf.changed.has(storyId) && (!until || until > ask.now))
    .slice(0, ask.limit);
}

/** Counts now and every few minutes; answers how to end it. */
export async function keepFavourites(services: Services): Promise<() => void> {
  const { database, live, logger } = services;
  const shelf: Shelf = { lists: null, changed: new Set() };
  shelves.set(database, shelf);
  let soon: NodeJS.Timeout | null = null;

  async function count(): Promise<void> {
    soon = null;
    const before = new Set(shelf.changed);
    try {
      const lists = new Map<string, MostReadItem[]>();
      for (const { siteId, ...item } of await listFavourites(database, systemContext(services).now())) {
        const key = keyOf(siteId, item.language);
        lists.set(key, [...(lists.get(key) ?? []), item]);
      }
      shelf.lists = lists;
      for (const storyId of before) shelf.changed.delete(storyId);
    } catch (error) {
      logger.warn({ err: error }, 'what is read most was not counted');
    }
  }

  function forget(): void {
    shelf.lists = null;
    soon ??= setTimeout(() => void count(), SOON).unref();
  }

  function hear({ topic, id }: LiveEvent): void {
    if (topic !== 'published') return;
    if (!id) return forget();
    shelf.changed.add(id);
    soon ??= setTimeout(() => void count(), SOON).unref();
  }

  await count();
  const timer = setInterval(() => void count(), REFRESH).unref();
  const stop = live.follow({ hear, lost: forget });
  return () => {
    stop();
    clearInterval(timer);
    if (soon) clearTimeout(soon);
    shelves.delete(database);
  };
}
