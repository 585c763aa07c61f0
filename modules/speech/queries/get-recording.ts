import { batched, type Database } from '@saola/platform/database';
import { sql } from 'kysely';
import type { Recording } from '../recording.ts';
import { speechTables } from '../tables.ts';

/** The recording in use for a subject: the one chosen last. */
export async function getRecording(database: Database, subjectId: string): Promise<Recording | null> {
  return (await getRecordings(database, [subjectId])).get(subjectId) ?? null;
}

/** The same for several subjects at once, by subject. */
export async function getRecordings(
  database: Database,
  subjectIds: readonly string[],
): Promise<Map<string, Recording>> {
  if (subjectIds.length === 0) return new Map();
  const all = await readRecordings(database, subjectIds);
  return new Map(subjectIds.flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
}

/** One statement for all that is asked at a time. */
const readRecordings = batched<readonly string[], Map<string, Recording>>(async (database, asked) => {
  const ids = [...new Set(asked.flat())];
  // Every list of stories asks this: the statement is written out, for putting it together costs as much as asking it.
  const { rows } = await sql<Recording>`
    select distinct on (subject_id) id, subject_id as "subjectId", language, source, state, text, file_id as "fileId",
      duration_ms as "durationMs", sha256, error, loudness, true_peak as "truePeak",
      jsonb_build_object('made', pieces_made, 'wanted', pieces_wanted) as pieces
    from speech.recordings where subject_id = any(${ids}::uuid[])
    order by subject_id, chosen_at desc`.execute(database);
  const known = new Map(rows.map((row) => [row.subjectId, row]));
  return asked.map(() => known);
});

/** By its own id, whether in use or not: devices ask for what an order names. */
export async function getRecordingById(database: Database, recordingId: string): Promise<Recording | null> {
  return (await selectRecordings(database).where('id', '=', recordingId).executeTakeFirst()) ?? null;
}

const selectRecordings = (database: Database) =>
  speechTables(database)
    .selectFrom('speech.recordings')
    .select([
      'id',
      'subject_id as subjectId',
      'language',
      'source',
      'state',
      'text',
      'file_id as fileId',
      'duration_ms as durationMs',
      'sha256',
      'error',
      'loudness',
      'true_peak as truePeak',
      sql<Recording['pieces']>`jsonb_build_object('made', pieces_made, 'wanted', pieces_wanted)`.as('pieces'),
    ]);
