import { Type, type Static } from 'typebox';
import { sql } from 'kysely';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { emergencyKinds, emergencyStates, openStates, stateNow } from '../emergency/emergency.ts';
import { broadcastingTables } from '../tables.ts';

const uuid = Type.String({ format: 'uuid' });
const instant = Type.String({ format: 'date-time' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const EmergencyCounts = Type.Object({
  loudspeakers: Type.Integer(),
  received: Type.Integer(),
  sounding: Type.Integer({ description: 'at this moment, as far as they have said' }),
  heard: Type.Integer({ description: 'at least once to its end, and not silent' }),
  silent: Type.Integer({ description: 'kept time, but nobody could hear anything' }),
  failed: Type.Integer({ description: 'received, and never heard' }),
  notReached: Type.Integer(),
  endReceived: Type.Integer(),
});
export type EmergencyCounts = Static<typeof EmergencyCounts>;

export const Emergency = Type.Object({
  id: uuid,
  eventId: uuid,
  replaces: orNull(uuid),
  message: Type.Enum(['ALERT', 'ALL_CLEAR']),
  unitId: uuid,
  unitName: Type.String(),
  kind: Type.Enum([...emergencyKinds]),
  level: Type.Integer(),
  exercise: Type.Boolean(),
  title: Type.String(),
  authority: Type.String(),
  documentNumber: Type.String(),
  text: Type.String(),
  repeatSeconds: orNull(Type.Integer()),
  validUntil: instant,
  confirmUntil: instant,
  state: Type.Enum([...emergencyStates]),
  sound: Type.Object({
    from: Type.Enum(['TEXT', 'RECORDING']),
    made: orNull(Type.Enum(['AS_ORDERED', 'NEUTRAL', 'SIGNAL_ONLY'])),
    fault: orNull(Type.String()),
    fileId: orNull(uuid),
    durationMs: orNull(Type.Integer()),
  }),
  startedByName: Type.String(),
  startedAt: instant,
  confirmedByName: orNull(Type.String()),
  confirmedHow: orNull(Type.Enum(['SECOND_PERSON', 'CODE'])),
  confirmedAt: orNull(instant),
  orderedAt: orNull(instant),
  endedByName: orNull(Type.String()),
  endedAt: orNull(instant),
  endReason: orNull(Type.String()),
  review: orNull(Type.Object({ byName: Type.String(), at: instant, note: Type.String() })),
  isMine: Type.Boolean({ description: 'whoever asks has sent it' }),
  areaMissing: Type.Integer({ description: 'units and groups of its area that were gone when it was sent' }),
  counts: orNull(EmergencyCounts),
});
export type Emergency = Static<typeof Emergency>;

interface Search {
  readable: readonly string[];
  now: Date;
  askedBy: string | null;
  emergencyId?: string | undefined;
  /** Only what waits or sounds, without counts. */
  open?: boolean | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

/** The newest first. */
export async function listEmergencies(
  database: Database,
  { readable, now, askedBy, emergencyId, open, after, limit = 30 }: Search,
): Promise<{ items: Emergency[]; next: string | null }> {
  let query = broadcastingTables(database)
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where(
      sql<boolean>`(${atOrBelowAny('unit_path', readable)} or exists (
        select from broadcasting.emergency_deliveries d
        where d.emergency_id = emergencies.id and ${atOrBelowAny('d.unit_path', readable)}))`,
    )
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (emergencyId) query = query.where('id', '=', emergencyId);
  if (open) query = query.where('state', 'in', openStates).where('valid_until', '>', now);
  if (after) query = query.where('id', '<', after);
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await findUnits(database, [...new Set(rows.map((row) => row.unit_id))]);
  // What is open every desk asks for again and again, and shows no counts of it.
  const counts = open
    ? null
    : await countsOf(
        database,
        rows.map(({ id }) => id),
      );
  const items = rows.map((row): Emergency => ({
    id: row.id,
    eventId: row.event_id,
    replaces: row.replaces,
    message: row.message,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.fullName ?? '',
    kind: row.kind,
    level: row.level,
    exercise: row.exercise,
    title: row.title,
    authority: row.authority,
    documentNumber: row.document_number,
    text: row.text,
    repeatSeconds: row.repeat_seconds,
    validUntil: row.valid_until.toISOString(),
    confirmUntil: row.confirm_until.toISOString(),
    state: stateNow(row, now),
    sound: {
      from: row.sound.from,
      made: row.sound_made,
      fault: row.sound_fault,
      fileId: row.file_id,
      durationMs: row.duration_ms,
    },
    startedByName: row.started_by_name,
    startedAt: row.started_at.toISOString(),
    confirmedByName: row.confirmed_by_name,
    confirmedHow: row.confirmed_how,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    orderedAt: row.ordered_at?.toISOString() ?? null,
    endedByName: row.ended_by_name,
    endedAt: row.ended_at?.toISOString() ?? null,
    endReason: row.end_reason,
    review: row.reviewed_at
      ? { byName: row.reviewed_by_name ?? '', at: row.reviewed_at.toISOString(), note: row.review_note ?? '' }
      : null,
    isMine: row.started_by === askedBy,
    areaMissing: row.area_missing,
    counts: counts && (counts.get(row.id) ?? none),
  }));
  return {
    items: items.filter(({ state }) => !open || openStates.some((one) => one === state)),
    next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

const none: EmergencyCounts = {
  loudspeakers: 0,
  received: 0,
  sounding: 0,
  heard: 0,
  silent: 0,
  failed: 0,
  notReached: 0,
  endReceived: 0,
};

async function countsOf(database: Database, ids: string[]): Promise<Map<string, EmergencyCounts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<EmergencyCounts & { id: string }>`
    select emergency_id as id, count(*)::int as loudspeakers,
      count(received_at)::int as received,
      (count(*) filter (where sounding and ended_at is null))::int as sounding,
      (count(*) filter (where times_heard > 0 and not silent))::int as heard,
      (count(*) filter (where silent and started_at is not null))::int as silent,
      (count(*) filter (where received_at is not null and times_heard = 0 and ended_at is not null))::int as failed,
      (count(*) filter (where received_at is null))::int as "notReached",
      count(end_received_at)::int as "endReceived"
    from broadcasting.emergency_deliveries where emergency_id = any(${ids}::uuid[]) group by emergency_id
  `.execute(database);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
