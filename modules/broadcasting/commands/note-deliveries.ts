import { sql } from 'kysely';
import { command, type Frame } from '@saola/platform/commands';
import { PlaybackReported } from '../events.ts';
import { noLoudspeaker, stateFrom, type DeliveryState } from '../programme.ts';
import { countDeliveries } from '../queries/count-deliveries.ts';
import { broadcastingTables } from '../tables.ts';
import { markAirtime } from './shared/mark-airtime.ts';

export interface DeliveryNote {
  programmeId: string;
  deviceId: string;
  state: Exclude<DeliveryState, 'ORDERED'>;
  silent: boolean;
  reason: string | null;
  /** By the clock of the device. */
  at: string;
  /** Of the timeline, which cut or dropped it. */
  rule?: number | null;
  startErrorMs?: number | null;
  volume?: number | null;
  playedMs?: number | null;
}

interface Noted extends Pick<DeliveryNote, 'programmeId' | 'deviceId' | 'state' | 'silent' | 'reason'> {
  at: Date;
  storyId: string;
  editionId: string;
  unitId: string;
  unitPath: string;
  startsAt: Date | null;
}

/** What loudspeakers say of programmes, many at once. A delivery only goes forward: late and repeated words change nothing. */
export const noteDeliveries = command(
  'broadcasting.deliveries.note',
  async (frame, input: { notes: DeliveryNote[] }) => {
    frame.anyone('devices say what they did; their signatures have been checked');
    frame.unrecorded('devices report, they do not act');
    const noted: Noted[] = [];
    // In this order, since one batch may hold the whole life of a delivery.
    for (const state of ['RECEIVED', 'STARTED', 'FINISHED', 'FAILED'] as const) {
      const notes = input.notes.filter((note) => note.state === state);
      if (notes.length > 0) noted.push(...(await advance(frame, state, notes)));
    }
    await frame.tell(
      // A live talk is of no story.
      ...noted.flatMap(({ at, reason, startsAt: _startsAt, ...note }) =>
        note.storyId === note.programmeId
          ? []
          : PlaybackReported({ ...note, at: at.toISOString(), ...(reason ? { reason } : {}) }),
      ),
    );
    const over = noted.filter(({ state }) => state === 'FINISHED' || state === 'FAILED');
    await markAirtime(
      frame,
      over.flatMap(({ unitId, startsAt: at }) => (at ? [{ unitId, at }] : [])),
    );
    await recount(frame, [...new Set(noted.map(({ programmeId }) => programmeId))]);
  },
);

const before = {
  RECEIVED: ['ORDERED'],
  STARTED: ['ORDERED', 'RECEIVED'],
  FINISHED: ['ORDERED', 'RECEIVED', 'STARTED'],
  FAILED: ['ORDERED', 'RECEIVED', 'STARTED'],
};

async function advance(frame: Frame, state: DeliveryNote['state'], notes: DeliveryNote[]): Promise<Noted[]> {
  const column = { RECEIVED: 'received_at', STARTED: 'started_at', FINISHED: 'ended_at', FAILED: 'ended_at' }[
    state
  ];
  const { rows } = await sql<Noted>`
    update broadcasting.deliveries d
    set state = ${state}, silent = d.silent or n.silent, reason = n.reason, ${sql.ref(column)} = n.at,
        rule = n.rule, start_error_ms = coalesce(n."startErrorMs", d.start_error_ms),
        volume = coalesce(n.volume, d.volume), played_ms = coalesce(n."playedMs", d.played_ms)
    from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
      as n ("programmeId" uuid, "deviceId" uuid, state text, silent boolean, reason text, at timestamptz, rule integer,
            "startErrorMs" integer, volume integer, "playedMs" integer),
      broadcasting.programmes p
    where d.programme_id = n."programmeId" and d.device_id = n."deviceId" and p.id = d.programme_id
      and d.state = any(${before[state]})
      -- Word that came too late has been given again since.
      and not (n.state = 'FAILED' and n.reason is not distinct from 'expired' and d.vouched_until > n.at)
    returning d.programme_id as "programmeId", d.device_id as "deviceId", d.state, d.silent, d.reason, n.at,
      p.story_id as "storyId", p.edition_id as "editionId", d.unit_id as "unitId", d.unit_path as "unitPath",
      d.starts_at as "startsAt"
  `.execute(frame.tx);
  return rows;
}

async function recount(frame: Frame, programmeIds: string[]): Promise<void> {
  if (programmeIds.length === 0) return;
  const db = broadcastingTables(frame.tx);
  const programmes = await db
    .selectFrom('broadcasting.programmes')
    .select(['id', 'story_id', 'unit_path', 'state'])
    .where('id', 'in', programmeIds)
    .orderBy('id')
    .forUpdate()
    .execute();
  const counts = await countDeliveries(frame.tx, programmeIds);
  for (const { id, story_id, unit_path, state } of programmes) {
    const next = state === 'CANCELLED' ? state : stateFrom(counts(id), false);
    if (next !== state)
      await db.updateTable('broadcasting.programmes').set({ state: next }).where('id', '=', id).execute();
    await frame.announce('programmes', { id: story_id, unitPath: unit_path });
  }
}

/** Programmes whose time is long over: devices that never spoke again count as not having played. */
export const closeProgrammes = command(
  'broadcasting.programme.close',
  async (frame, { before }: { before: Date }) => {
    frame.anyone('the clock');
    frame.unrecorded('a state, no deed');
    const db = broadcastingTables(frame.tx);
    const over = await db
      .selectFrom('broadcasting.programmes')
      .select(['id', 'story_id', 'unit_path'])
      .where((either) =>
        either.or([
          either('state', 'in', ['ORDERED', 'PLAYING']),
          either.and([either('state', '=', 'PLANNED'), either('reason', '=', noLoudspeaker)]),
        ]),
      )
      .where('expires_at', '<', before)
      .forUpdate()
      .skipLocked()
      .execute();
    const counts = await countDeliveries(
      frame.tx,
      over.map(({ id }) => id),
    );
    for (const { id, story_id, unit_path } of over) {
      const state = stateFrom(counts(id), true);
      await db.updateTable('broadcasting.programmes').set({ state }).where('id', '=', id).execute();
      await frame.announce('programmes', { id: story_id, unitPath: unit_path });
    }
  },
);
