import { command, type Frame } from '@saola/platform/commands';
import { getSite } from '@saola/sites';
import { pagesTables } from '../../blocks/tables.ts';
import { PageLinkBroken } from '../../events.ts';
import { portalsTables } from '../../tables.ts';
import { brokenOf } from '../broken-in.ts';
import { findLinksInBlocks } from '../find-links.ts';

/** As `checkLinks`, for the blocks of a page: what is broken now is known, each told once to who wrote the page. */
export const checkPageLinks = command(
  'portals.page-links.check',
  async (frame, input: { pageId: string }) => {
    frame.anyone('the clock and the publication ask; nobody is concerned');
    frame.unrecorded('a broken link is found, not made');
    const db = portalsTables(frame.tx);
    const page = await publishedPage(frame, input.pageId);
    const site = page && (await getSite(frame.tx, page.site_id));
    const broken = page && site ? await brokenOf(frame, findLinksInBlocks(page.blocks), site) : [];
    let gone = db.deleteFrom('portals.broken_page_links').where('page_id', '=', input.pageId);
    const addresses = broken.map(({ address }) => address);
    if (addresses.length > 0) gone = gone.where('address', 'not in', addresses);
    await gone.execute();
    if (!page || !site || broken.length === 0) return { broken: 0, told: 0 };
    const known = await db
      .selectFrom('portals.broken_page_links')
      .select('address')
      .where('page_id', '=', page.id)
      .execute();
    const before = new Set(known.map(({ address }) => address));
    const title = page.title.vi;
    const about = {
      page_id: page.id,
      site_id: site.id,
      unit_id: site.unitId,
      unit_path: page.unit_path,
      title,
    };
    await db
      .insertInto('portals.broken_page_links')
      .values(broken.map((link) => ({ ...about, ...link, since: frame.now, seen_at: frame.now })))
      .onConflict((row) =>
        row.columns(['page_id', 'address']).doUpdateSet((to) => ({
          title: to.ref('excluded.title'),
          problem: to.ref('excluded.problem'),
          seen_at: to.ref('excluded.seen_at'),
        })),
      )
      .execute();
    const fresh = broken.filter(({ address }) => !before.has(address));
    await frame.tell(
      ...fresh.map(({ address, problem }) =>
        PageLinkBroken({
          pageId: page.id,
          siteId: site.id,
          site: site.name.vi,
          title,
          writers: page.writers.filter(isAccount),
          unitId: site.unitId,
          unitPath: page.unit_path,
          address,
          problem,
        }),
      ),
    );
    return { broken: broken.length, told: fresh.length };
  },
);

async function publishedPage(frame: Frame, pageId: string) {
  const page = await pagesTables(frame.tx)
    .selectFrom('portals.pages as page')
    .innerJoin('portals.page_versions as version', 'version.page_id', 'page.id')
    .select([
      'page.id',
      'page.site_id',
      'page.unit_path',
      'version.title',
      'version.blocks',
      'version.writers',
    ])
    .where('page.id', '=', pageId)
    .where('page.removed_at', 'is', null)
    .where('version.state', '=', 'PUBLISHED')
    .executeTakeFirst();
  return page ?? null;
}

/** What Saola itself wrote has no account. */
const isAccount = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
