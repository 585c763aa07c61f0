import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { StoryRead } from '../../events.ts';

export interface ReadCount {
  siteId: string;
  unitId: string;
  unitPath: string;
  storyId: string;
  language: string;
  count: number;
}

/** Adds readings that were counted in memory, all at once; nothing about readers is kept. */
export const countReads = command('portals.reads.count', async (frame, input: { counts: ReadCount[] }) => {
  frame.anyone('reading a public page needs no permission');
  frame.unrecorded('a count without persons');
  const day = localDay(frame.now);
  await sql`
    insert into portals.reads (site_id, story_id, day, language, count)
    select "siteId", "storyId", ${day}, language, count
    from jsonb_to_recordset(${JSON.stringify(input.counts)}::jsonb) as row
      ("siteId" uuid, "storyId" uuid, language text, count integer)
    on conflict (story_id, site_id, day, language) do update set count = reads.count + excluded.count
  `.execute(frame.tx);
  const at = frame.now.toISOString();
  await frame.tell(...input.counts.map(({ language: _, ...count }) => StoryRead({ ...count, day, at })));
});
