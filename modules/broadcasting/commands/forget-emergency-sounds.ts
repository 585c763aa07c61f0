import { sql } from 'kysely';
import { letGoOfFiles } from '@saola/media';
import { command } from '@saola/platform/commands';

/** So long what was only listened to may still be sent without being made again. */
const days = 7;

/** Sounds that nobody has ordered and nobody keeps ready: each minute of trying leaves one. */
export const forgetEmergencySounds = command(
  'broadcasting.emergency-sounds.forget',
  async (frame, { needed }: { needed: string[] }) => {
    frame.anyone('the clock');
    frame.unrecorded('the files that go have their line');
    const since = new Date(frame.now.getTime() - days * 86_400_000);
    const { rows } = await sql<{ fileId: string }>`
      delete from broadcasting.emergency_sounds s
      where s.made_at < ${since} and s.key <> all(${needed}::text[])
        and not exists (select from broadcasting.emergencies e where e.file_id = s.file_id)
        and not exists (
          select from broadcasting.emergency_sounds o
          where o.file_id = s.file_id and (o.key = any(${needed}::text[]) or o.made_at >= ${since}))
      returning s.file_id as "fileId"
    `.execute(frame.tx);
    await letGoOfFiles(frame.context, { fileIds: rows.map(({ fileId }) => fileId) });
  },
);
