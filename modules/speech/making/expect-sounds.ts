import { getFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { speechError } from '../errors.ts';
import { speechTables } from '../tables.ts';
import { builtInBed, isBuiltInTone, noBed, noTone, type BroadcastRule } from './rule.ts';

/** A tune of half a minute is long before news; music is as long as it likes. */
const longestToneMs = 30_000;

/**
 * The sounds of a rule are the unit's own, or kept for it by a unit above.
 * @throws speech/bed-not-sound, speech/tone-too-long
 */
export async function expectSounds(
  database: Database,
  unitPath: string,
  { chime, bed }: Pick<BroadcastRule, 'chime' | 'bed'>,
): Promise<void> {
  if (bed !== noBed && bed !== builtInBed) await lengthOf(database, unitPath, bed);
  if (chime === noTone || isBuiltInTone(chime)) return;
  if ((await lengthOf(database, unitPath, chime)) > longestToneMs)
    throw speechError('tone-too-long', { limit: longestToneMs / 1000 });
}

async function lengthOf(database: Database, unitPath: string, fileId: string): Promise<number> {
  const file = await getFile(database, fileId);
  if (file?.kind !== 'AUDIO' || !file.durationMs) throw speechError('bed-not-sound');
  if (file.unitPath !== unitPath && !(await isKeptFor(database, unitPath, fileId)))
    throw speechError('bed-not-sound');
  return file.durationMs;
}

const isKeptFor = async (database: Database, unitPath: string, fileId: string): Promise<boolean> =>
  (await speechTables(database)
    .selectFrom('speech.station_sounds')
    .select('file_id')
    .where('file_id', '=', fileId)
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .executeTakeFirst()) !== undefined;
