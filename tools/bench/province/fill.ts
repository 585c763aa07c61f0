import { RENDERER } from '@saola/newsroom';
import { createUnit, findUnitByPath } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import { decide } from '@saola/platform/config';
import { connect, type Database, findEmbeddedPostgres } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { openServices } from '@saola/platform/services';
import { createSite, hostOf, listSites, type Site } from '@saola/sites';
import { foldMarks, slugify } from '@saola/vietnamese';
import { sql } from 'kysely';
import { createHash, randomUUID } from 'node:crypto';
import { composeModules } from '../../../apps/server/modules.ts';
import { type Text, texts } from './texts.ts';

/** Addresses of what was made, by host. */
export interface Province {
  sites: number;
  stories: number;
  /** `words` is the same where the same text was told more than once. */
  articles: { host: string; path: string; words: string }[];
  hosts: string[];
}

export interface Wanted {
  members: number;
  communes: number;
  stories: number;
  /** Folder with `*.jsonl.gz`; null for texts of the demonstration. */
  data: string | null;
  /** Texts that come before those. */
  first?: readonly Text[];
}

const step = 2_000;
const categories = [
  'thong-bao',
  'chi-dao-dieu-hanh',
  'thoi-tiet',
  'y-te',
  'giao-duc',
  'nong-nghiep',
  'giao-thong',
  'an-ninh',
  'van-hoa',
  'chinh-sach',
];

/** Makes a province of the size that is wanted, straight in the tables, on a data folder whose server is at rest. */
export async function fillProvince(dataDir: string, wanted: Wanted): Promise<Province> {
  const config = decide({ DATA_DIR: dataDir, PORT: '0', MQTT_PORT: '0', SAOLA_DEMO: 'no' });
  const { services, close } = await openServices(config, createLogger('warn'), composeModules());
  try {
    const { database } = services;
    const url = await findEmbeddedPostgres(dataDir);
    if (!url) throw new Error('The database does not answer');
    // Statements over the whole province take their time.
    const patient = connect(url, services.logger, 2, 0);
    await makeSites(systemContext(services), wanted);
    const sites = (await listSites(database)).filter(
      ({ kind }) => kind === 'MAIN' || kind === 'DEPARTMENT' || kind === 'COMMUNE',
    );
    // One statement at the end does for all what the triggers do for each.
    await triggers(patient.database, 'disable');
    const restore = await dropSlowIndex(patient.database);
    const articles = await makeStories(patient.database, sites, wanted);
    await restore();
    await triggers(patient.database, 'enable');
    await sql`update portals.publications set reason = reason`.execute(patient.database);
    await sql`vacuum analyze`.execute(patient.database);
    await patient.close();
    const web = { baseDomain: config.web.baseDomain };
    return {
      sites: (await listSites(database)).length,
      stories: wanted.stories,
      articles: articles.map(({ site, slug, words }) => ({
        host: hostOf(site, web),
        path: `/tin-tuc/${slug}`,
        words,
      })),
      hosts: sites.map((site) => hostOf(site, web)),
    };
  } finally {
    await close();
  }
}

async function makeSites(outside: ReturnType<typeof systemContext>, wanted: Wanted): Promise<void> {
  await outside.database.transaction().execute(async (database) => {
    const context = { ...outside, database };
    const main = (await listSites(database)).find(({ kind }) => kind === 'MAIN')!;
    const province = await findUnitByPath(database, main.unitPath);
    const count = async (commune: boolean) =>
      (await listSites(database)).filter(({ kind }) => kind !== 'MAIN' && (kind === 'COMMUNE') === commune)
        .length;
    const make = async (name: string, kind: 'DEPARTMENT' | 'COMMUNE') => {
      const unit = await createUnit(context, {
        parentId: province!.id,
        kind,
        name,
        validFrom: '2026-01-01',
        ...(kind === 'COMMUNE' ? { communeKind: 'XA' as const } : {}),
      });
      await createSite(context, { unitId: unit.id });
    };
    for (let number = await count(false); number < wanted.members; number++)
      await make(`Sở Đo lường ${number}`, 'DEPARTMENT');
    for (let number = await count(true); number < wanted.communes; number++)
      await make(`Đo lường ${number}`, 'COMMUNE');
  });
}

async function triggers(database: Database, way: 'enable' | 'disable'): Promise<void> {
  for (const table of ['articles', 'publications', 'entries'])
    await sql`alter table ${sql.table(`portals.${table}`)} ${sql.raw(way)} trigger user`.execute(database);
}

/** The index of words is made three times faster at the end than row by row. */
async function dropSlowIndex(database: Database): Promise<() => Promise<void>> {
  const found = sql<{ made: string }>`select pg_get_indexdef('portals.articles_by_words'::regclass) as made`;
  const { made } = (await found.execute(database)).rows[0]!;
  await sql`drop index portals.articles_by_words`.execute(database);
  return async () => void (await sql.raw(made).execute(database));
}

interface Made {
  site: Site;
  slug: string;
  words: string;
}

/** Every story stands on the site of its unit and on the main portal. */
async function makeStories(database: Database, sites: Site[], wanted: Wanted): Promise<Made[]> {
  const main = sites.find(({ kind }) => kind === 'MAIN')!;
  const made: Made[] = [];
  const source = texts(wanted.data);
  const now = Date.now();
  while (made.length < wanted.stories) {
    const rows: object[] = [];
    while (rows.length < step && made.length < wanted.stories) {
      const number = made.length;
      const text = wanted.first?.[number] ?? (await source.next()).value;
      const site = sites[number % sites.length]!;
      // The newest stands a minute ago, the oldest some years.
      const at = new Date(now - 60_000 - (wanted.stories - number) * 1_000_000).toISOString();
      const row = rowOf(text as Text, number, site, at);
      rows.push(row);
      const words = createHash('sha1').update(row.plain_text).digest('base64');
      made.push({ site, slug: row.slug, words });
    }
    await insert(database, rows, main.id);
  }
  return made;
}

function rowOf({ title, paragraphs }: Text, number: number, site: Site, at: string) {
  const summary = paragraphs[0]!.slice(0, 240);
  return {
    story_id: randomUUID(),
    edition_id: randomUUID(),
    slug: `${slugify(title).slice(0, 80)}-${number}`,
    title: title.slice(0, 200),
    summary,
    html: paragraphs
      .map((words) => `<p>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
      .join('\n'),
    search_text: ` ${foldMarks(`${title} ${summary}`)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`,
    plain_text: paragraphs.join('\n'),
    picture: number % 3 === 0 ? picture(number) : null,
    category: categories[number % categories.length],
    unit_id: site.unitId,
    unit_path: site.unitPath,
    unit_name: site.unitName,
    at,
    site_id: site.id,
    origin: site.kind === 'COMMUNE' ? 'FROM_BELOW' : 'OWN',
  };
}

const picture = (number: number) => ({
  url: `/tep/${number}/960.webp`,
  alt: 'Ảnh minh họa',
  width: 1200,
  height: 750,
  sizes: [480, 960, 1600].map((width) => ({ url: `/tep/${number}/${width}.webp`, width })),
});

async function insert(database: Database, rows: object[], mainId: string): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (story_id uuid, edition_id uuid, slug text,
        title text, summary text, html text, search_text text, plain_text text, picture jsonb, category text,
        unit_id uuid, unit_path text, unit_name text, at timestamptz, site_id uuid, origin text)
    ), written as (
      insert into portals.articles (story_id, language, edition_id, type, slug, title, summary, html, search_text, plain_text,
        picture, topic, category, priority, unit_id, unit_path, unit_name, published_at, updated_at, words_from, drawn_by)
      select story_id, 'vi', edition_id, 'news', slug, title, summary, html, search_text, plain_text, nullif(picture, 'null'),
        1, category, 'NORMAL', unit_id, unit_path::ltree, unit_name, at, at, at, ${RENDERER}
      from given
    )
    insert into portals.publications (site_id, story_id, language, origin, published_at, visible_from)
    select site_id, story_id, 'vi', 'OWN', at, at from given
    union all
    select ${mainId}::uuid, story_id, 'vi', origin, at, at from given where site_id <> ${mainId}::uuid
  `.execute(database);
}
