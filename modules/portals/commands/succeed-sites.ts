import { sql } from 'kysely';
import { REORGANISE, slugOf, type Succession } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { createSite, findSiteOfUnit, getSite, listSites, type Site, succeedSite } from '@saola/sites';
import { portalsTables } from '../tables.ts';

export interface SitePassedOn {
  policy: 'REDIRECT' | 'ARCHIVE';
  /** Host names, as stored. */
  hosts: string[];
  /** Host of the successor's site. */
  to: string;
  items: number;
  moved: { from: string; to: string }[];
}

/**
 * What stood on the sites of a unit that is no more stands on its successor's, under the same addresses and its first
 * issuer's name; the old hosts lead there address by address, or stay as a read-only archive.
 */
export const succeedSites = command(
  'portals.unit.succeed',
  async (
    frame,
    input: { succession: Succession; policy: 'REDIRECT' | 'ARCHIVE' },
  ): Promise<SitePassedOn[]> => {
    const { from, to } = input.succession;
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const sites = (await listSites(frame.tx)).filter(
      (site) => site.unitId === from.id && site.state === 'OPEN',
    );
    await portalsTables(frame.tx)
      .updateTable('portals.articles')
      .set({ unit_id: to.id, unit_path: to.path })
      .where('unit_id', '=', from.id)
      .execute();
    if (sites.length === 0) {
      frame.record({
        subject: 'unit',
        subjectId: from.id,
        unitPath: to.path,
        detail: { to: to.id, sites: 0 },
      });
      return [];
    }
    const heir = await siteOf(frame, to.id);
    const passed: SitePassedOn[] = [];
    for (const site of sites) passed.push(await passOn(frame, site, heir, input.policy));
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, sites: passed.map(({ hosts, items }) => ({ hosts, items })) },
    });
    await frame.announce('published');
    return passed;
  },
);

async function siteOf(frame: Frame, unitId: string): Promise<Site> {
  const known = await findSiteOfUnit(frame.tx, unitId);
  if (known) return known;
  const { siteId } = await createSite(frame.context, { unitId });
  return (await getSite(frame.tx, siteId))!;
}

async function passOn(
  frame: Frame,
  site: Site,
  heir: Site,
  policy: 'REDIRECT' | 'ARCHIVE',
): Promise<SitePassedOn> {
  const items = policy === 'REDIRECT' ? await placeItems(frame, site, heir) : 0;
  const moved = policy === 'REDIRECT' ? await movePages(frame, site, heir) : [];
  if (policy === 'REDIRECT') await moveRules(frame, site, heir);
  const canonical = nameByRule(heir);
  const { hosts } = await succeedSite(frame.context, { fromId: site.id, toId: heir.id, policy, canonical });
  return { policy, hosts, to: hosts.includes(canonical) ? canonical : heir.host, items, moved };
}

/** The full name without marks before the province's (DOM-04): a new commune often bears the name of an old one. */
const nameByRule = (heir: Site): string =>
  [slugOf(heir.shortName), ...heir.host.split('.').slice(1)].join('.');

/** Also what was withdrawn: its address keeps saying so. */
async function placeItems(frame: Frame, site: Site, heir: Site): Promise<number> {
  await sql`
    insert into portals.publications (site_id, story_id, language, origin, published_at, unpublished_at, reason,
      visible_from, visible_until, way, target)
    select ${heir.id}, story_id, language, origin, published_at, unpublished_at, reason, visible_from, visible_until, way, target
    from portals.publications where site_id = ${site.id}
    on conflict (site_id, story_id, language) do nothing`.execute(frame.tx);
  const { rows } = await sql<{ items: string }>`
    select count(*) as items from portals.publications where site_id = ${site.id} and unpublished_at is null`.execute(
    frame.tx,
  );
  return Number(rows[0]!.items);
}

/** Free pages and redirects come along; where the successor has the path already, a redirect says where it went. */
async function movePages(frame: Frame, site: Site, heir: Site): Promise<{ from: string; to: string }[]> {
  const { rows: moved } = await sql<{ from: string; to: string }>`
    with renamed as (
      select page.id, page.path as former,
        case when exists (select from portals.pages other where other.site_id = ${heir.id} and other.path = page.path and other.removed_at is null)
          then page.path || '-' || ${slugOfHost(site)} else page.path end as path
      from portals.pages page where page.site_id = ${site.id} and page.slot = 'FREE' and page.removed_at is null
    )
    update portals.pages page set site_id = ${heir.id}, unit_path = ${heir.unitPath}::ltree, path = renamed.path
    from renamed where renamed.id = page.id
    returning renamed.former as from, renamed.path as to`.execute(frame.tx);
  await sql`
    insert into portals.redirects (site_id, path, target, permanent, made_by, made_by_name, made_at)
    select ${heir.id}, path, target, permanent, made_by, made_by_name, made_at
    from portals.redirects where site_id = ${site.id}
    on conflict (site_id, path) do nothing`.execute(frame.tx);
  return moved.filter((page) => page.from !== page.to);
}

const slugOfHost = (site: Site) => site.host.split('.')[0]!;

async function moveRules(frame: Frame, site: Site, heir: Site): Promise<void> {
  const db = portalsTables(frame.tx);
  await db
    .updateTable('portals.share_rules')
    .set({ from_site_id: heir.id })
    .where('from_site_id', '=', site.id)
    .execute();
  await db
    .updateTable('portals.share_rules')
    .set({ active: false })
    .where('to_site_id', '=', site.id)
    .execute();
  await db
    .updateTable('portals.shares')
    .set({ state: 'ENDED', decided_at: frame.now, decided_by_name: frame.actor.name })
    .where('to_site_id', '=', site.id)
    .where('state', '=', 'PROPOSED')
    .execute();
}
