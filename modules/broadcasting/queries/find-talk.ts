import type { Database } from '@saola/platform/database';
import type { LivePriority, Talk } from '../live/talk.ts';
import { broadcastingTables } from '../tables.ts';

export type KnownTalk = Talk & { state: 'ON_AIR' | 'ENDED'; fileId: string | null };

export async function findTalk(database: Database, talkId: string): Promise<KnownTalk | null> {
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.live_talks as t')
    .innerJoin('broadcasting.programmes as p', 'p.id', 't.programme_id')
    .select([
      't.programme_id as id',
      't.unit_id as unitId',
      't.unit_path as unitPath',
      'p.title',
      't.speaker_id as speakerId',
      't.speaker',
      'p.priority',
      't.started_at as startedAt',
      't.limit_at as limitAt',
      't.state',
      't.file_id as fileId',
    ])
    .where('t.programme_id', '=', talkId)
    .executeTakeFirst();
  return row ? { ...row, priority: row.priority as LivePriority } : null;
}

/** Whether this loudspeaker was called to this talk. */
export async function isCalled(
  database: Database,
  { talkId, deviceId }: { talkId: string; deviceId: string },
): Promise<boolean> {
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.deliveries as d')
    .innerJoin('broadcasting.live_talks as t', 't.programme_id', 'd.programme_id')
    .select('d.device_id')
    .where('d.programme_id', '=', talkId)
    .where('d.device_id', '=', deviceId)
    .executeTakeFirst();
  return row !== undefined;
}
