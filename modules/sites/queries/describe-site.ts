import { instrumentOf, mandatoryTypes, type RuleBook } from '@saola/law';
import { contentTypes } from '@saola/newsroom';
import { listClosedUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { beginnings } from '../blueprint.ts';
import { defaultMenu } from '../default-menu.ts';
import { arrange, type MenuChange, type MenuItem } from '../menu.ts';
import { describe, type Described, type Inherited, settingKeys } from '../settings.ts';
import { hostOf, originOf, type Site, type Web } from '../site.ts';
import { sitesTables } from '../tables.ts';
import { createPresenter, rulesOfToday } from './present.ts';
import { linksOf, readChain, type SiteRow } from './rows.ts';

export interface SiteDescription extends Omit<Site, 'settings' | 'sections' | 'theme' | 'languages'> {
  revision: number;
  changedAt: string;
  changedBy: string;
  origin: string;
  /** The sites above it, the nearest first. */
  above: { siteId: string; name: string }[];
  below: number;
  dissolvedOn: string | null;
  hosts: { name: string; relative: boolean; canonical: boolean; url: string }[];
  /** Each with the site that says it; `own` when this site does. */
  settings: { [K in keyof Described]: Described[K] & { own: boolean } };
  /** What this site changes; null when it takes the menu of above. */
  ownMenu: MenuChange | null;
  /** Every item there could be, with what became of it and who said so last. */
  menuItems: (MenuItem & { hidden: boolean; from: Inherited<unknown>['from'] })[];
  sections: SectionDescription[];
}

export interface SectionDescription {
  type: string;
  title: { vi: string; en: string };
  guide: { vi: string; en: string };
  shown: boolean;
  /** Words of law that ask for it: it cannot be hidden. */
  mandatory: { article: string; instrument: string } | null;
  /** What sites say of it, and who. */
  said: 'SHOWN' | 'HIDDEN' | null;
  from: Inherited<unknown>['from'];
}

/** All of a site for those who arrange it: what holds, where it comes from, and what could be. */
export async function describeSite(
  database: Database,
  siteId: string,
  web: Web,
): Promise<SiteDescription | null> {
  const [chain, book] = await Promise.all([
    readChain(database, sql`site.id = ${siteId}`),
    rulesOfToday(database),
  ]);
  const row = chain[0];
  if (!row) return null;
  const [hosts, below, closed] = await Promise.all([
    hostsOf(database, siteId, web),
    countBelow(database, siteId),
    listClosedUnits(database, [row.unitId]),
  ]);
  const {
    settings: _settings,
    sections,
    theme: _theme,
    languages: _languages,
    ...site
  } = createPresenter(book)(chain);
  const links = linksOf(chain);
  return {
    ...site,
    revision: row.revision,
    changedAt: row.changedAt.toISOString(),
    changedBy: row.changedBy,
    origin: originOf(row, web),
    above: links.slice(1).map(({ siteId: id, name }) => ({ siteId: id, name })),
    below,
    dissolvedOn: closed.get(row.unitId) ?? null,
    hosts,
    settings: withOwn(describe(links, beginnings(row.kind)), row),
    ownMenu: row.own.menu ?? null,
    menuItems: menuItemsOf(chain),
    sections: sectionsWithOrigin(chain, sections, book),
  };
}

async function hostsOf(database: Database, siteId: string, web: Web): Promise<SiteDescription['hosts']> {
  const hosts = await sitesTables(database)
    .selectFrom('sites.hosts')
    .select(['name', 'relative', 'canonical'])
    .where('site_id', '=', siteId)
    .orderBy('canonical', 'desc')
    .orderBy('name')
    .execute();
  return hosts.map((host) => ({ ...host, url: hostOf({ host: host.name, relative: host.relative }, web) }));
}

async function countBelow(database: Database, siteId: string): Promise<number> {
  const { count } = await sitesTables(database)
    .selectFrom('sites.sites')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('parent_id', '=', siteId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function withOwn(described: Described, row: SiteRow): SiteDescription['settings'] {
  const told = settingKeys.map((key) => [key, { ...described[key], own: row.own[key] !== undefined }]);
  return Object.fromEntries(told) as SiteDescription['settings'];
}

function menuItemsOf(chain: readonly SiteRow[]): SiteDescription['menuItems'] {
  const { items, hidden } = arrange(defaultMenu, chain.map(({ own }) => own.menu).toReversed());
  return items.map((item) => ({
    ...item,
    hidden: hidden.has(item.id),
    from: sayerOf(chain, ({ menu }) => (menu ? speaksOf(menu, item.id) : false)),
  }));
}

const speaksOf = ({ add = [], hide = [], rename = {} }: MenuChange, id: string): boolean =>
  add.some((item) => item.id === id) || hide.includes(id) || id in rename;

/** The nearest site that says it; null when only Saola does. */
function sayerOf(
  chain: readonly SiteRow[],
  says: (own: SiteRow['own']) => boolean,
): Inherited<unknown>['from'] {
  const row = chain.find(({ own }) => says(own));
  return row ? { siteId: row.id, name: row.name.vi } : null;
}

function sectionsWithOrigin(
  chain: readonly SiteRow[],
  shown: readonly string[],
  book: RuleBook,
): SectionDescription[] {
  const kind = chain[0]?.kind ?? 'COMMUNE';
  const asked = new Map(mandatoryTypes(book, kind).map((one) => [one.type, one]));
  return contentTypes.map(({ code, title, guide }) => {
    const law = asked.get(code);
    const from = sayerOf(chain, ({ sections }) => sections?.[code] !== undefined);
    const said = chain.find(({ own }) => own.sections?.[code] !== undefined)?.own.sections?.[code] ?? null;
    return {
      type: code,
      title: { vi: title.vi, en: title.en },
      guide: { vi: guide.vi, en: guide.en },
      shown: shown.includes(code),
      mandatory: law
        ? { article: law.article, instrument: instrumentOf(book, law.instrument)?.number ?? law.instrument }
        : null,
      said,
      from,
    };
  });
}
