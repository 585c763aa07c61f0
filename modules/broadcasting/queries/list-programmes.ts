import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { dayBounds } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';
import { deliveriesOf } from './count-deliveries.ts';

const count = Type.Integer({ minimum: 0 });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const states = [
  'WAITING',
  'PLANNED',
  'ORDERED',
  'PLAYING',
  'PLAYED',
  'PARTIAL',
  'FAILED',
  'CANCELLED',
] as const;
const priorities = ['EMERGENCY', 'PRIORITY', 'NORMAL'] as const;

/** A programme as officers see it. */
export const Programme = Type.Object({
  id: Type.String(),
  storyId: Type.String(),
  editionId: Type.String(),
  title: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  priority: Type.Enum([...priorities]),
  startsAt: orNull(Type.String()),
  durationMs: orNull(Type.Integer()),
  state: Type.Enum([...states]),
  reason: orNull(Type.String()),
  mayWrite: Type.Boolean({ description: 'the reader may take or cancel it' }),
  devices: Type.Object({
    total: count,
    received: count,
    started: count,
    finished: count,
    failed: count,
    silent: Type.Integer({ minimum: 0, description: 'played where nobody could hear it' }),
  }),
});
export type Programme = Static<typeof Programme>;

interface ProgrammeSearch {
  /** Units the reader may see; the empty path sees all. */
  readable: readonly string[];
  mayWrite?: (unitPath: string) => boolean;
  below?: string;
  /** `YYYY-MM-DD`: those that start on this day, and those without a time that came on it. */
  day?: string;
  storyId?: string;
  programmeId?: string;
  after?: string;
  limit?: number;
}

/** Programmes, the newest first. */
export async function listProgrammes(
  database: Database,
  { readable, mayWrite = () => false, below, day, storyId, programmeId, after, limit = 100 }: ProgrammeSearch,
): Promise<{ items: Programme[]; next: string | null }> {
  let query = broadcastingTables(database)
    .selectFrom('broadcasting.programmes')
    .selectAll()
    .select(deliveriesOf(sql.ref('broadcasting.programmes.id')).as('devices'))
    .where(atOrBelowAny('unit_path', readable))
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (below !== undefined) query = query.where(atOrBelowAny('unit_path', [below]));
  if (storyId) query = query.where('story_id', '=', storyId);
  if (programmeId) query = query.where('id', '=', programmeId);
  if (after) query = query.where('id', '<', after);
  if (day) {
    const { from, to } = dayBounds(day);
    const when = sql<Date>`coalesce(starts_at, created_at)`;
    query = query.where(when, '>=', from).where(when, '<', to);
  }
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await findUnits(
    database,
    rows.map(({ unit_id }) => unit_id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    storyId: row.story_id,
    editionId: row.edition_id,
    title: row.title,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.fullName ?? '',
    priority: row.priority,
    startsAt: row.starts_at?.toISOString() ?? null,
    durationMs: row.duration_ms,
    state: row.state,
    reason: row.reason,
    mayWrite: mayWrite(row.unit_path),
    devices: row.devices,
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}
