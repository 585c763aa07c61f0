import { listApprovedArticles, RENDERER } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import { sql } from 'kysely';
import { tellReaders } from './shared/tell-readers.ts';

const MOST = 100;

/**
 * Draws the words of articles anew that an earlier version of the newsroom's renderer has drawn, some at a time; what
 * they say, and when, stays. Answers how many were looked at: none are left when it is fewer than it may be.
 */
export const redrawArticles = command(
  'portals.articles.redraw',
  async (frame, { most = MOST }: { most?: number }) => {
    frame.anyone('the words are those that were approved');
    frame.unrecorded('nothing is said otherwise than before');
    const { rows } = await sql<{ edition_id: string; story_id: string; html: string }>`
    select edition_id, story_id, html from portals.articles
    where drawn_by < ${RENDERER} and (words_until is null or words_until > ${frame.now})
    limit ${most} for update skip locked
  `.execute(frame.tx);
    if (rows.length === 0) return { looked: 0, changed: 0 };
    const drawn = new Map(
      (
        await listApprovedArticles(
          frame.tx,
          rows.map((row) => row.edition_id),
        )
      ).map(({ edition, html }) => [edition.editionId, html]),
    );
    const said = rows.map(({ edition_id, html }) => ({ edition_id, html: drawn.get(edition_id) ?? html }));
    await sql`
    update portals.articles as article set html = row.html, drawn_by = ${RENDERER}
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as row (edition_id uuid, html text)
    where article.edition_id = row.edition_id
  `.execute(frame.tx);
    const changed = new Set(
      rows.filter((row, at) => row.html !== said[at]!.html).map(({ story_id }) => story_id),
    );
    for (const storyId of changed) await tellReaders(frame, storyId);
    return { looked: rows.length, changed: changed.size };
  },
);
