import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import type { DeliveryNote } from './note-deliveries.ts';
import { markAirtime } from './shared/mark-airtime.ts';

const before = {
  RECEIVED: ['ORDERED'],
  STARTED: ['ORDERED', 'RECEIVED'],
  FINISHED: ['ORDERED', 'RECEIVED', 'STARTED'],
  FAILED: ['ORDERED', 'RECEIVED', 'STARTED'],
};
const columns = { RECEIVED: 'received_at', STARTED: 'started_at', FINISHED: 'ended_at', FAILED: 'ended_at' };

/** What loudspeakers say of signals, recordings and relays of slots. Goes forward only. */
export const noteSlotDeliveries = command(
  'broadcasting.slot-deliveries.note',
  async (frame, { notes }: { notes: DeliveryNote[] }) => {
    frame.anyone('devices say what they did; their signatures have been checked');
    frame.unrecorded('devices report, they do not act');
    for (const state of ['RECEIVED', 'STARTED', 'FINISHED', 'FAILED'] as const) {
      const these = notes.filter((note) => note.state === state);
      if (these.length === 0) continue;
      const { rows } = await sql<{ unitId: string; at: Date }>`
        update broadcasting.slot_deliveries d
        set state = ${state}, silent = d.silent or n.silent, reason = n.reason, ${sql.ref(columns[state])} = n.at,
            rule = n.rule, start_error_ms = coalesce(n."startErrorMs", d.start_error_ms),
            volume = coalesce(n.volume, d.volume), played_ms = coalesce(n."playedMs", d.played_ms)
        from jsonb_to_recordset(${JSON.stringify(these)}::jsonb)
          as n ("programmeId" uuid, "deviceId" uuid, silent boolean, reason text, at timestamptz, rule integer,
                "startErrorMs" integer, volume integer, "playedMs" integer)
        where d.slot_item_id = n."programmeId" and d.device_id = n."deviceId" and d.state = any(${before[state]})
        returning d.unit_id as "unitId", d.starts_at as at
      `.execute(frame.tx);
      if (state === 'FINISHED' || state === 'FAILED') await markAirtime(frame, rows);
    }
  },
);
