import { Type, type Static } from 'typebox';
import { fileUrl, getFiles } from '@saola/media';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { endReasons, livePriorities } from '../live/talk.ts';
import { broadcastingTables } from '../tables.ts';
import { countDeliveries } from './count-deliveries.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const count = Type.Integer({ minimum: 0 });

/** A talk as officers see it. */
export const LiveBroadcast = Type.Object({
  id: Type.String(),
  title: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  speaker: Type.String(),
  mine: Type.Boolean(),
  mayStop: Type.Boolean(),
  priority: Type.Enum([...livePriorities]),
  state: Type.Enum(['ON_AIR', 'ENDED']),
  startedAt: Type.String(),
  limitAt: Type.String(),
  endedAt: orNull(Type.String()),
  endReason: orNull(Type.Enum([...endReasons])),
  endedBy: orNull(Type.String()),
  recordingUrl: orNull(Type.String()),
  devices: Type.Object({
    total: count,
    received: count,
    started: count,
    finished: count,
    failed: count,
    silent: count,
  }),
});
export type LiveBroadcast = Static<typeof LiveBroadcast>;

interface Search {
  readable: readonly string[];
  accountId: string | null;
  mayStop: (unitPath: string) => boolean;
  talkId?: string;
  after?: string;
  limit?: number;
}

/** Talks, the newest first: those of the reader's units and below, and those that sound there. */
export async function listLiveBroadcasts(
  database: Database,
  { readable, accountId, mayStop, talkId, after, limit = 20 }: Search,
): Promise<{ items: LiveBroadcast[]; next: string | null }> {
  let query = broadcastingTables(database)
    .selectFrom('broadcasting.live_talks as t')
    .innerJoin('broadcasting.programmes as p', 'p.id', 't.programme_id')
    .selectAll('t')
    .select(['p.title', 'p.priority'])
    .where((row) =>
      row.or([
        atOrBelowAny('t.unit_path', readable),
        row.exists(
          row
            .selectFrom('broadcasting.deliveries as d')
            .select('d.device_id')
            .whereRef('d.programme_id', '=', 't.programme_id')
            .where(atOrBelowAny('d.unit_path', readable)),
        ),
      ]),
    )
    .orderBy('t.started_at', 'desc')
    .limit(limit + 1);
  if (talkId) query = query.where('t.programme_id', '=', talkId);
  if (after) query = query.where('t.started_at', '<', new Date(after));
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const [counts, units, files] = await Promise.all([
    countDeliveries(
      database,
      rows.map(({ programme_id }) => programme_id),
    ),
    findUnits(
      database,
      rows.map(({ unit_id }) => unit_id),
    ),
    getFiles(
      database,
      rows.flatMap(({ file_id }) => file_id ?? []),
    ),
  ]);
  const items = rows.map((row): LiveBroadcast => {
    const file = files.get(row.file_id ?? '');
    return {
      id: row.programme_id,
      title: row.title,
      unitId: row.unit_id,
      unitName: units.get(row.unit_id)?.fullName ?? '',
      speaker: row.speaker,
      mine: row.speaker_id === accountId,
      mayStop: row.speaker_id === accountId || mayStop(row.unit_path),
      priority: row.priority === 'EMERGENCY' ? 'EMERGENCY' : 'PRIORITY',
      state: row.state,
      startedAt: row.started_at.toISOString(),
      limitAt: row.limit_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
      endReason: row.end_reason,
      endedBy: row.ended_by,
      recordingUrl: file ? fileUrl(file) : null,
      devices: counts(row.programme_id),
    };
  });
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? last.startedAt : null };
}
