import type { Frame } from '@saola/platform/commands';
import type { WithdrawalWay } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';

export interface Ending {
  storyId: string;
  language?: string;
  /** Sites that keep it. */
  keep?: string[];
  reason: string;
  /** How its address answers afterwards; without it the site only let it go. */
  way?: WithdrawalWay;
  target?: string | null;
  /** Default: now. */
  at?: Date;
}

/** Takes a story off the sites that are not kept; the words stay, so that its address can say why. Answers how many. */
export async function endPublications(frame: Frame, ending: Ending): Promise<number> {
  const later = ending.at && ending.at > frame.now ? ending.at : null;
  let query = portalsTables(frame.tx)
    .updateTable('portals.publications')
    .set({
      ...(later ? { visible_until: later } : { unpublished_at: frame.now }),
      reason: ending.reason,
      way: ending.way ?? null,
      target: ending.target ?? null,
    })
    .where('story_id', '=', ending.storyId)
    .where('unpublished_at', 'is', null);
  // Told twice of a correction to come, a site that lets the story go then counts once.
  if (later) query = query.where('visible_until', 'is distinct from', later);
  if (ending.language) query = query.where('language', '=', ending.language);
  if (ending.keep?.length) query = query.where('site_id', 'not in', ending.keep);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}
