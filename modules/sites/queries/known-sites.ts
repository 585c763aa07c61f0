import { dayOf } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { isPrimary, type Site } from '../site.ts';
import { sitesTables } from '../tables.ts';
import { createPresenter, rulesOfToday } from './present.ts';
import { chainOf, readAllRows } from './rows.ts';

/** Every site of the network as it holds today, by all that it is asked for. */
export interface SiteBook {
  all: Site[];
  main: Site | null;
  byId: ReadonlyMap<string, Site>;
  /** By what `hostKey` makes of a name. */
  byHost: ReadonlyMap<string, Site>;
  /** The site on which a unit's own stories stand. */
  byUnit: ReadonlyMap<string, Site>;
}

const book = inMemory<SiteBook>({
  read: readBook,
  changedBy: ({ topic }) => topic === 'sites' || topic === 'law',
  age: () => dayOf(new Date()),
  renewed: 600_000,
});

/** All sites from memory; null where nobody keeps them, as in a transaction: then one is read by itself. */
export const knownSites = book.known;
export const keepSites = book.keep;

export const hostKey = (name: string, relative: boolean): string => `${relative ? '.' : ''}${name}`;

/** Every site as it holds, the main portal first; one round trip for a thousand. */
export async function readSites(database: Database): Promise<Site[]> {
  const [rows, rules] = await Promise.all([readAllRows(database), rulesOfToday(database)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const present = createPresenter(rules);
  return rows.map((row) => present(chainOf(row, byId)));
}

async function readBook(database: Database): Promise<SiteBook> {
  const [all, hosts] = await Promise.all([
    readSites(database),
    sitesTables(database).selectFrom('sites.hosts').select(['site_id', 'name', 'relative']).execute(),
  ]);
  const byId = new Map(all.map((site) => [site.id, site]));
  return {
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
