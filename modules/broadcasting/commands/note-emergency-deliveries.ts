import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { markAirtime } from './shared/mark-airtime.ts';

/** What a loudspeaker says of an emergency: an order arrived, or what became of one sounding of it. */
export interface EmergencyNote {
  emergencyId: string;
  deviceId: string;
  what: 'RECEIVED' | 'REFUSED' | 'END_RECEIVED' | 'STARTED' | 'PAUSED' | 'RESUMED' | 'FINISHED' | 'FAILED';
  silent: boolean;
  reason: string | null;
  startErrorMs: number | null;
  volume: number | null;
  playedMs: number | null;
  /** By the clock of the device. */
  at: string;
}

/** Many at once; words that come late or twice change nothing. Ids of other programmes are nobody's here. */
export const noteEmergencyDeliveries = command(
  'broadcasting.emergency-deliveries.note',
  async (frame, { notes }: { notes: EmergencyNote[] }) => {
    frame.anyone('devices say what they did; their signatures have been checked');
    frame.unrecorded('devices report, they do not act');
    if (notes.length === 0) return;
    // In one order everywhere, so that two batches of one crowd wait for each other and do not lock each other out.
    await sql`
      select from broadcasting.emergency_deliveries d
      where (d.emergency_id, d.device_id) in (
        select n."emergencyId", n."deviceId"
        from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as n ("emergencyId" uuid, "deviceId" uuid))
      order by d.emergency_id, d.device_id for update
    `.execute(frame.tx);
    const { rows } = await sql<{ id: string; path: string; unitId: string; at: Date; over: boolean }>`
      with said as (
        select n.* from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
          as n ("emergencyId" uuid, "deviceId" uuid, what text, silent boolean, reason text, "startErrorMs" integer,
                volume integer, "playedMs" integer, at timestamptz)
      ), summed as (
        select "emergencyId", "deviceId",
          min(at) filter (where what = 'RECEIVED') as received,
          max(reason) filter (where what = 'REFUSED') as refused,
          min(at) filter (where what = 'END_RECEIVED') as end_received,
          min(at) filter (where what = 'STARTED') as started,
          max("startErrorMs") filter (where what = 'STARTED') as error,
          max(volume) as volume, bool_or(silent) as silent, max("playedMs") as played,
          max(at) filter (where what in ('STARTED', 'PAUSED', 'RESUMED', 'FINISHED', 'FAILED')) as said,
          (array_agg(what order by at desc) filter (where what in ('STARTED', 'PAUSED', 'RESUMED', 'FINISHED', 'FAILED')))[1]
            as newest,
          min(at) filter (where what in ('FINISHED', 'FAILED')) as ended,
          max(what) filter (where what in ('FINISHED', 'FAILED')) as outcome,
          max(reason) filter (where what in ('FINISHED', 'FAILED')) as reason
        from said group by 1, 2
      )
      update broadcasting.emergency_deliveries d
      set received_at = coalesce(d.received_at, s.received, s.started),
          refused = coalesce(d.refused, s.refused),
          end_received_at = coalesce(d.end_received_at, s.end_received),
          started_at = coalesce(d.started_at, s.started),
          start_error_ms = coalesce(d.start_error_ms, s.error),
          volume = coalesce(s.volume, d.volume),
          silent = d.silent or coalesce(s.silent, false),
          played_ms = greatest(d.played_ms, s.played),
          -- Heard whole: a twentieth and two seconds may be missing, as the loudspeaker itself reckons.
          times_heard = greatest(d.times_heard,
            floor((coalesce(s.played, 0) + 2000 + e.duration_ms / 20.0) / e.duration_ms)::integer),
          sounding = case when s.said is null or s.said < coalesce(d.said_at, s.said) then d.sounding
            else s.newest in ('STARTED', 'RESUMED') end,
          said_at = greatest(d.said_at, s.said),
          ended_at = coalesce(d.ended_at, s.ended),
          outcome = coalesce(d.outcome, s.outcome),
          reason = coalesce(d.reason, s.reason)
      from summed s, broadcasting.emergencies e
      where d.emergency_id = s."emergencyId" and d.device_id = s."deviceId" and e.id = d.emergency_id
      returning e.id, e.unit_path as path, d.unit_id as "unitId", d.ordered_at as at, d.outcome is not null as over
    `.execute(frame.tx);
    await markAirtime(
      frame,
      rows.filter(({ over }) => over),
    );
    const touched = new Map(rows.map(({ id, path }) => [id, path]));
    // Only who watches it asks again; every desk's banner says the same as before.
    for (const [id, unitPath] of touched) await frame.announce('emergency-deliveries', { id, unitPath });
  },
);
