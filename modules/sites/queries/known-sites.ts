import { dayOf } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { isPrimary, type Site } from '../site.ts';
import { sitesTables } from '../tables.ts';
import { createPresenter, rulesOfToday } from './present.ts';
import { chainOf, readAllRows } from './rows.ts';

/** Every site of the network as it holds on a day, by all that it is asked for. */
export interface SiteBook {
  day: string;
  all: Site[];
  main: Site | null;
  byId: ReadonlyMap<string, Site>;
  /** By what `hostKey` makes of a name. */
  byHost: ReadonlyMap<string, Site>;
  /** The site on which a unit's own stories stand. */
  byUnit: ReadonlyMap<string, Site>;
}

interface Shelf {
  book: Promise<SiteBook> | null;
  day: string;
  listening(): boolean;
}

/** Only databases whose changes are heard (`keepSites`) have a shelf; the others, and transactions, are read each time. */
const shelves = new WeakMap<Database, Shelf>();

/** The book of today from memory; null where it is not kept. */
export async function knownSites(database: Database): Promise<SiteBook | null> {
  const shelf = shelves.get(database);
  if (!shelf?.listening()) return null;
  const day = dayOf(new Date());
  if (!shelf.book || shelf.day !== day) {
    const reading = readBook(database, day);
    shelf.book = reading;
    shelf.day = day;
    reading.catch(() => shelf.book === reading && (shelf.book = null));
  }
  return shelf.book;
}

/** From now on the sites are kept in memory, until `forgetSites` says that something changed. */
export function keepSites(database: Database, listening: () => boolean): void {
  shelves.set(database, { book: null, day: '', listening });
}

export function forgetSites(database: Database): void {
  const shelf = shelves.get(database);
  if (shelf) shelf.book = null;
}

export const hostKey = (name: string, relative: boolean): string => `${relative ? '.' : ''}${name}`;

/** Every site as it holds, the main portal first; one round trip for a thousand. */
export async function readSites(database: Database): Promise<Site[]> {
  const [rows, book] = await Promise.all([readAllRows(database), rulesOfToday(database)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const present = createPresenter(book);
  return rows.map((row) => present(chainOf(row, byId)));
}

async function readBook(database: Database, day: string): Promise<SiteBook> {
  const [all, hosts] = await Promise.all([
    readSites(database),
    sitesTables(database).selectFrom('sites.hosts').select(['site_id', 'name', 'relative']).execute(),
  ]);
  const byId = new Map(all.map((site) => [site.id, site]));
  return {
    day,
    all,
    byId,
    main: all.find(({ kind }) => kind === 'MAIN') ?? null,
    byHost: new Map(
      hosts.flatMap(({ site_id, name, relative }) => {
        const site = byId.get(site_id);
        return site ? [[hostKey(name, relative), site] as const] : [];
      }),
    ),
    byUnit: new Map(all.filter(({ kind }) => isPrimary(kind)).map((site) => [site.unitId, site])),
  };
}
