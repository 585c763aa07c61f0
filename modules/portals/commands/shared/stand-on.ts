import type { ApprovedEdition } from '@saola/newsroom';
import { originOf, type Site } from '@saola/sites';
import type { Frame } from '@saola/platform/commands';
import { articlePath } from '../../addresses/article-path.ts';
import { StoryPublished } from '../../events.ts';
import { originOn } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';

/** When the words of an edition hold for readers. */
export interface Span {
  from: Date;
  until: Date | null;
}

/** An edition planned for a time that is past holds from its approval: nothing was public before somebody approved it. */
export function spanOf(edition: Pick<ApprovedEdition, 'approvedAt' | 'publicFrom' | 'publicUntil'>): Span {
  const { approvedAt, publicFrom, publicUntil } = edition;
  const from = publicFrom && publicFrom > approvedAt ? publicFrom : approvedAt;
  return { from, until: publicUntil && publicUntil > from ? publicUntil : null };
}

interface Standing {
  places: { site: Site; shareId: string | null }[];
  sites: Site[];
  span: Span;
}

/** Puts an edition on sites; answers those on which the story stands only from now on. */
export async function standOn(frame: Frame, edition: ApprovedEdition, { places, sites, span }: Standing) {
  const { storyId, language } = edition;
  const db = portalsTables(frame.tx);
  const standing = await db
    .selectFrom('portals.publications')
    .select(['site_id', 'visible_from', 'visible_until', 'share_id'])
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .where('unpublished_at', 'is', null)
    .execute();
  const before = new Map(standing.map((row) => [row.site_id, row]));
  const fresh = places.filter(({ site }) => !before.has(site.id));
  const written = places.flatMap(({ site, shareId }) => {
    const known = before.get(site.id);
    const isUp = known && known.visible_from <= frame.now && !over(known.visible_until, frame.now);
    // What is shared later is new on that site from then on.
    const begins = shareId && span.from < frame.now ? frame.now : span.from;
    const from = isUp ? known.visible_from : begins;
    const same =
      known &&
      known.share_id === shareId &&
      sameTime(known.visible_from, from) &&
      sameTime(known.visible_until, span.until);
    return same
      ? []
      : {
          site_id: site.id,
          story_id: storyId,
          language,
          origin: originOn(site, edition.unitPath, sites, edition.type),
          published_at: from,
          visible_from: from,
          visible_until: span.until,
          share_id: shareId,
        };
  });
  if (written.length > 0)
    await db
      .insertInto('portals.publications')
      .values(written)
      .onConflict((row) =>
        row.columns(['site_id', 'story_id', 'language']).doUpdateSet((to) => ({
          published_at: to.ref('excluded.published_at'),
          visible_from: to.ref('excluded.visible_from'),
          visible_until: to.ref('excluded.visible_until'),
          share_id: to.ref('excluded.share_id'),
          unpublished_at: null,
          reason: null,
          way: null,
          target: null,
        })),
      )
      .execute();
  if (fresh.length > 0)
    await tellOf(
      frame,
      edition,
      fresh.map(({ site }) => site),
      span,
    );
  return fresh;
}

const over = (until: Date | null, now: Date) => until !== null && until <= now;
const sameTime = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();

async function tellOf(frame: Frame, edition: ApprovedEdition, fresh: Site[], span: Span): Promise<void> {
  const { storyId, language, editionId } = edition;
  const article = await portalsTables(frame.tx)
    .selectFrom('portals.articles')
    .select(['slug', 'type', 'language'])
    .where('edition_id', '=', editionId)
    .where('language', '=', language)
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow();
  await frame.tell(
    ...fresh.map((site) =>
      StoryPublished({
        storyId,
        editionId,
        language,
        siteId: site.id,
        unitId: site.unitId,
        unitPath: site.unitPath,
        url: originOf(site, frame.services.config.web) + articlePath(article),
        at: span.from.toISOString(),
      }),
    ),
  );
}
