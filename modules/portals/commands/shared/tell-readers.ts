import type { Frame } from '@saola/platform/commands';
import { portalsTables } from '../../tables.ts';

/** A word of the live channel has little room; beyond this many sites everything is drawn anew. */
const MOST = 100;

/** Says on commit that a story reads otherwise now, and on which sites: those it stands on, or ever stood on. */
export async function tellReaders(frame: Frame, storyId: string): Promise<void> {
  const rows = await portalsTables(frame.tx)
    .selectFrom('portals.publications')
    .select('site_id')
    .distinct()
    .where('story_id', '=', storyId)
    .limit(MOST + 1)
    .execute();
  const sites = rows.map((row) => row.site_id);
  await frame.announce('published', { id: storyId, ...(sites.length <= MOST && { sites }) });
}
