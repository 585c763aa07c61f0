import { command, type Frame } from '@saola/platform/commands';
import { listSites } from '@saola/sites';
import { type Broken, brokenOf } from '../broken-in.ts';
import { LinkBroken } from '../../events.ts';
import { nearestSite } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';
import { findLinks } from '../find-links.ts';

/**
 * Brings what is known of an article's broken links in line with what its links do now. Each is told once; what is
 * mended, or no longer in the article, is forgotten. Outside nothing is asked here: what was answered on other days counts.
 */
export const checkLinks = command(
  'portals.links.check',
  async (frame, input: { storyId: string; language: string }) => {
    frame.anyone('the clock and the publication ask; nobody is concerned');
    frame.unrecorded('a broken link is found, not made');
    const db = portalsTables(frame.tx);
    const article = await publicArticle(frame, input);
    const broken = article ? await brokenIn(frame, article) : [];
    let gone = db
      .deleteFrom('portals.broken_links')
      .where('story_id', '=', input.storyId)
      .where('language', '=', input.language);
    if (broken.length > 0)
      gone = gone.where(
        'address',
        'not in',
        broken.map(({ address }) => address),
      );
    await gone.execute();
    if (!article || broken.length === 0) return { broken: 0, told: 0 };
    const about = {
      story_id: article.story_id,
      language: article.language,
      edition_id: article.edition_id,
      unit_id: article.unit_id,
      unit_path: article.unit_path,
      title: article.title,
    };
    const known = await db
      .selectFrom('portals.broken_links')
      .select('address')
      .where('story_id', '=', input.storyId)
      .where('language', '=', input.language)
      .execute();
    const before = new Set(known.map(({ address }) => address));
    await db
      .insertInto('portals.broken_links')
      .values(broken.map((link) => ({ ...about, ...link, since: frame.now, seen_at: frame.now })))
      .onConflict((row) =>
        row.columns(['story_id', 'language', 'address']).doUpdateSet((to) => ({
          edition_id: to.ref('excluded.edition_id'),
          title: to.ref('excluded.title'),
          problem: to.ref('excluded.problem'),
          seen_at: to.ref('excluded.seen_at'),
        })),
      )
      .execute();
    const fresh = broken.filter(({ address }) => !before.has(address));
    await frame.tell(
      ...fresh.map(({ address, problem }) =>
        LinkBroken({
          storyId: article.story_id,
          editionId: article.edition_id,
          language: article.language,
          title: article.title,
          unitId: article.unit_id,
          unitPath: article.unit_path,
          address,
          problem,
        }),
      ),
    );
    return { broken: broken.length, told: fresh.length };
  },
);

/** The words readers have, or are to have next; null for what stands nowhere. */
async function publicArticle(frame: Frame, { storyId, language }: { storyId: string; language: string }) {
  const article = await portalsTables(frame.tx)
    .selectFrom('portals.articles as article')
    .selectAll('article')
    .where('article.story_id', '=', storyId)
    .where('article.language', '=', language)
    .where((row) => row.or([row('words_until', 'is', null), row('words_until', '>', frame.now)]))
    .where((row) =>
      row.exists(
        row
          .selectFrom('portals.publications as publication')
          .select('publication.site_id')
          .whereRef('publication.story_id', '=', 'article.story_id')
          .whereRef('publication.language', '=', 'article.language')
          .where('publication.unpublished_at', 'is', null),
      ),
    )
    .orderBy('words_from', 'desc')
    .executeTakeFirst();
  return article ?? null;
}

type Article = NonNullable<Awaited<ReturnType<typeof publicArticle>>>;

async function brokenIn(frame: Frame, article: Article): Promise<Broken[]> {
  const home = nearestSite(article.unit_path, await listSites(frame.tx));
  return home ? brokenOf(frame, findLinks(article), home) : [];
}
