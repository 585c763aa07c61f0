import type { Database } from '@saola/platform/database';
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
  const rows = await selectRecordings(database)
    .distinctOn('subject_id')
    .where('subject_id', 'in', [...subjectIds])
    .orderBy('subject_id')
    .orderBy('chosen_at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.subjectId, row]));
}

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
    ]);
