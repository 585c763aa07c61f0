import { sql } from 'kysely';
import { command } from '@saola/platform/commands';

/** Says how many readers this process has just now on each site; processes never exchange who they are. */
export const tellOnline = command(
  'portals.visits.tell-online',
  async (frame, { process, online }: { process: string; online: ReadonlyMap<string, number> }) => {
    frame.anyone('reading a public page needs no permission');
    frame.unrecorded('a count without persons');
    const rows = [...online].map(([siteId, readers]) => ({ siteId, readers }));
    await sql`
      delete from portals.readers_online
      where process = ${process}::uuid or told_at < ${frame.now}::timestamptz - interval '10 minutes'
    `.execute(frame.tx);
    if (rows.length > 0)
      await sql`
        insert into portals.readers_online (process, site_id, readers, told_at)
        select ${process}::uuid, "siteId", readers, ${frame.now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row ("siteId" uuid, readers integer)
      `.execute(frame.tx);
  },
);
