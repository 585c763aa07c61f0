import type { Frame } from '@saola/platform/commands';
import { portalsTables } from '../../tables.ts';

/** Takes a story off the sites that are not kept; the words stay, so that its address can say why. Answers how many. */
export async function endPublications(
  frame: Frame,
  ending: { storyId: string; language?: string; keep?: string[]; reason: string },
): Promise<number> {
  let query = portalsTables(frame.tx)
    .updateTable('portals.publications')
    .set({ unpublished_at: frame.now, reason: ending.reason })
    .where('story_id', '=', ending.storyId)
    .where('unpublished_at', 'is', null);
  if (ending.language) query = query.where('language', '=', ending.language);
  if (ending.keep?.length) query = query.where('site_id', 'not in', ending.keep);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}
