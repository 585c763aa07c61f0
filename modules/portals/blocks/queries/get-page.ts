import { getSite, originOf } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { portalsError } from '../../errors.ts';
import { blockTypes } from '../block-types.ts';
import type { PageContent } from '../page.ts';
import { pagesTables } from '../tables.ts';
import { hasNewWords } from '../words.ts';

const MOST_VERSIONS = 200;

/** A page the asker may see. @throws portals/page-not-found, platform/forbidden */
export async function getPageRow({ database, actor }: Context, pageId: string) {
  const page = await pagesTables(database)
    .selectFrom('portals.pages')
    .selectAll()
    .where('id', '=', pageId)
    .executeTakeFirst();
  if (!page) throw portalsError('page-not-found');
  if (!actor.may('portals.page.see', page.unit_path))
    throw platformError('forbidden', { permission: 'portals.page.see' });
  return page;
}

/** A page for its builder: draft, what is public, and the heads of its versions, newest first. */
export async function getPage(context: Context, pageId: string) {
  const { database, actor } = context;
  const page = await getPageRow(context, pageId);
  const site = await getSite(database, page.site_id);
  if (!site) throw portalsError('site-not-found');
  const rows = await pagesTables(database)
    .selectFrom('portals.page_versions')
    .selectAll()
    .where('page_id', '=', page.id)
    .orderBy('number', 'desc')
    .limit(MOST_VERSIONS)
    .execute();
  const contentOf = (state: 'DRAFT' | 'PUBLISHED') => {
    const row = rows.find((version) => version.state === state);
    return row ? { number: row.number, title: row.title, rows: row.blocks } : null;
  };
  const [draft, published] = [contentOf('DRAFT'), contentOf('PUBLISHED')];
  const writers = rows.find(({ state }) => state === 'DRAFT')?.writers ?? [];
  const isWriter = writers.includes(actor.id ?? actor.kind);
  return {
    id: page.id,
    site: {
      id: site.id,
      kind: site.kind,
      name: site.name,
      unitId: site.unitId,
      languages: [...site.languages],
    },
    slot: page.slot,
    path: page.path,
    /** Where readers find it; null for arrangements that other sites show. */
    address: addressOf(),
    title: page.title,
    revision: page.revision,
    changedBy: page.changed_by,
    changedAt: page.changed_at,
    removedAt: page.removed_at,
    draft,
    published,
    /** Why the asker cannot publish the draft, although he holds the permission. */
    needsAnother: draft !== null && isWriter && hasNewWords(draft, published, blockTypes, page.slot),
    versions: rows.map((version) => ({
      number: version.number,
      state: version.state,
      note: version.note,
      writtenBy: version.written_by,
      writtenAt: version.written_at,
      publishedBy: version.published_by,
      publishedAt: version.published_at,
    })),
    may: {
      write: actor.may('portals.page.write', page.unit_path) && !page.removed_at,
      publish: actor.may('portals.page.publish', page.unit_path) && !page.removed_at,
    },
  };

  function addressOf(): string | null {
    const origin = originOf(site!, context.services.config.web);
    if (page.slot === 'FREE') return origin + page.path;
    return page.slot === 'HOME' ? `${origin}/` : null;
  }
}

/** One version whole. */
export async function getVersion(context: Context, ask: { pageId: string; number: number }) {
  const page = await getPageRow(context, ask.pageId);
  const version = await pagesTables(context.database)
    .selectFrom('portals.page_versions')
    .selectAll()
    .where('page_id', '=', page.id)
    .where('number', '=', ask.number)
    .executeTakeFirst();
  if (!version) throw portalsError('page-version-not-found', { number: ask.number });
  return {
    pageId: page.id,
    number: version.number,
    state: version.state,
    note: version.note,
    title: version.title,
    rows: version.blocks,
    writtenBy: version.written_by,
    writtenAt: version.written_at,
    publishedBy: version.published_by,
    publishedAt: version.published_at,
  };
}

/** Two versions whole, for the comparison. */
export async function getVersions(context: Context, pageId: string, numbers: readonly [number, number]) {
  const [from, to] = await Promise.all(numbers.map((number) => getVersion(context, { pageId, number })));
  return { from: from as PageContent, to: to as PageContent };
}
