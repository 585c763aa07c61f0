import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { StoryRead } from '../events.ts';
import { portalsTables } from '../tables.ts';

export interface ReadCount {
  siteId: string;
  unitId: string;
  unitPath: string;
  storyId: string;
  count: number;
}

/** Adds readings that were counted in memory; nothing about readers is kept. */
export const countReads = command('portals.reads.count', async (frame, input: { counts: ReadCount[] }) => {
  frame.anyone('reading a public page needs no permission');
  frame.unrecorded('a count without persons');
  const day = localDay(frame.now);
  for (const { siteId, unitId, unitPath, storyId, count } of input.counts) {
    await portalsTables(frame.tx)
      .insertInto('portals.reads')
      .values({ site_id: siteId, story_id: storyId, day, count })
      .onConflict((row) =>
        row
          .columns(['story_id', 'site_id', 'day'])
          .doUpdateSet({ count: sql<number>`portals.reads.count + excluded.count` }),
      )
      .execute();
    await frame.tell(
      StoryRead({ storyId, siteId, unitId, unitPath, day, count, at: frame.now.toISOString() }),
    );
  }
});
