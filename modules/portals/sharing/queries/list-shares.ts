import { sql } from 'kysely';
import { type Actor } from '@saola/platform/commands';
import { below, type Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { listSites, originOf, type Site, type Web } from '@saola/sites';
import { articlePath } from '../../addresses/article-path.ts';
import { portalsTables } from '../../tables.ts';
import type { ShareMode, ShareState } from '../share.ts';

export interface ShareSearch {
  /** Shares to and from this site. */
  siteId?: string;
  /** Shares to and from the sites of this unit itself. */
  unitId?: string;
  direction?: 'IN' | 'OUT';
  storyId?: string;
  state?: ShareState;
  /** Id of the last share of the page before. */
  after?: string;
  limit?: number;
}

export interface ShareItem {
  id: string;
  /** `url` is its page on the site it comes from. */
  story: { id: string; title: string; summary: string; type: string; unitName: string; url: string | null };
  from: { siteId: string; name: string };
  to: { siteId: string; name: string };
  mode: ShareMode;
  state: ShareState;
  note: string;
  decisionNote: string;
  askedBy: string;
  askedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  may: { decide: boolean; end: boolean };
}

/** Stories sent and received between sites the actor may see, newest first. */
export async function listShares(
  database: Database,
  actor: Actor,
  web: Web,
  search: ShareSearch,
): Promise<{ items: ShareItem[]; next: string | null }> {
  const limit = search.limit ?? 30;
  const sites = new Map((await listSites(database)).map((site) => [site.id, site]));
  const readable = actor.pathsWith('portals.share.see');
  const seen = [...sites.values()].filter((site) =>
    readable.some((top) => top === '' || below(site.unitPath, top)),
  );
  const ids = seen
    .filter((site) => !search.siteId || site.id === search.siteId)
    .filter((site) => !search.unitId || site.unitId === search.unitId)
    .map(({ id }) => id);
  if (search.siteId && ids.length === 0)
    throw platformError('forbidden', { permission: 'portals.share.see' });
  const mine = (column: 'share.to_site_id' | 'share.from_site_id') =>
    sql<boolean>`${sql.ref(column)} = any(${sql.val(`{${ids.join(',')}}`)}::uuid[])`;
  let query = portalsTables(database)
    .selectFrom('portals.shares as share')
    .leftJoinLateral(
      (words) =>
        words
          .selectFrom('portals.articles as words')
          .select([
            'words.title',
            'words.summary',
            'words.type',
            'words.unit_name',
            'words.slug',
            'words.language',
          ])
          .whereRef('words.story_id', '=', 'share.story_id')
          .orderBy((row) => row('words.language', '=', 'vi'), 'desc')
          .orderBy('words.words_from', 'desc')
          .limit(1)
          .as('article'),
      (join) => join.onTrue(),
    )
    .selectAll('share')
    .select(['article.title', 'article.summary', 'article.type', 'article.unit_name'])
    .select(['article.slug', 'article.language'])
    .where((row) => {
      if (search.direction === 'IN') return mine('share.to_site_id');
      if (search.direction === 'OUT') return mine('share.from_site_id');
      return row.or([mine('share.to_site_id'), mine('share.from_site_id')]);
    })
    .orderBy('share.id', 'desc')
    .limit(limit + 1);
  if (search.storyId) query = query.where('share.story_id', '=', search.storyId);
  if (search.state) query = query.where('share.state', '=', search.state);
  if (search.after) query = query.where('share.id', '<', search.after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row): ShareItem => {
    const [from, to] = [sites.get(row.from_site_id), sites.get(row.to_site_id)];
    const decides = to !== undefined && actor.may('portals.share.decide', to.unitPath);
    const sends = from !== undefined && actor.may('portals.share.send', from.unitPath);
    return {
      id: row.id,
      story: {
        id: row.story_id,
        title: row.title ?? '',
        summary: row.summary ?? '',
        type: row.type ?? 'news',
        unitName: row.unit_name ?? '',
        url: from && row.slug ? originOf(from, web) + articlePath(wordsOf(row)) : null,
      },
      from: named(row.from_site_id, from),
      to: named(row.to_site_id, to),
      mode: row.mode,
      state: row.state,
      note: row.note,
      decisionNote: row.decision_note,
      askedBy: row.asked_by_name,
      askedAt: row.asked_at.toISOString(),
      decidedBy: row.decided_by_name,
      decidedAt: row.decided_at?.toISOString() ?? null,
      may: {
        decide: decides && row.state === 'PROPOSED',
        end: (decides || sends) && (row.state === 'PROPOSED' || row.state === 'ACCEPTED'),
      },
    };
  });
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const wordsOf = (row: { type: string | null; slug: string | null; language: string | null }) => ({
  type: row.type ?? 'news',
  slug: row.slug ?? '',
  language: row.language ?? 'vi',
});

const named = (siteId: string, site: Site | undefined) => ({ siteId, name: site?.name.vi ?? '' });
