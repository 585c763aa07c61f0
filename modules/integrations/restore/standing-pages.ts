import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@saola/platform/database';
import { readPagesOfSite, type RestoredPage } from '@saola/portals';
import type { Site } from '@saola/sites';

interface Given {
  slot: string;
  path: string | null;
  title: unknown;
  rows: unknown;
  state: 'PUBLISHED' | 'DRAFT';
  over: boolean;
}

/** What a restore would make of a page, by what stands on the site: for a rehearsal, which writes nothing. */
export async function readStanding(database: Database, site: Site): Promise<(given: Given) => RestoredPage> {
  const standing = new Map<string, unknown>();
  for await (const { title, blocks, ...page } of readPagesOfSite(database, site, true))
    standing.set(keyOf(page), plain({ title, rows: blocks }));
  return (given) => {
    const content = plain({ title: given.title, rows: given.rows });
    const before = standing.get(keyOf(given));
    if (before !== undefined) {
      if (isDeepStrictEqual(before, content)) return 'UNCHANGED';
      return given.over ? 'RESTORED' : 'LEFT';
    }
    // Nothing is public, and the same draft waits: it was held when it came before.
    const draft = given.state === 'PUBLISHED' && standing.get(keyOf({ ...given, state: 'DRAFT' }));
    return draft && isDeepStrictEqual(draft, content) ? 'HELD' : 'RESTORED';
  };
}

const keyOf = ({ slot, path, state }: { slot: string; path: string | null; state: string }): string =>
  JSON.stringify([slot, path, state]);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
