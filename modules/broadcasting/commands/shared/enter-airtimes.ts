import { sql } from 'kysely';
import { calendarOf, dayOf, rulesOn } from '@saola/law';
import type { Frame } from '@saola/platform/commands';
import { airtimesOf } from '../../schedule/days.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';

/** A year of slots day by day, in place of those known before; the database refuses two that share a minute. */
export async function enterAirtimes(
  frame: Frame,
  { unitId, slots, from }: { unitId: string; slots: readonly TimeSlot[]; from: string },
): Promise<void> {
  const { off } = calendarOf(await rulesOn(frame.tx, dayOf(frame.now)));
  const rows = airtimesOf(slots, from, 366, off).map(({ slot, day, begins, ends }) => ({
    slot_id: slot.id,
    day,
    begins: begins.toISOString(),
    ends: ends.toISOString(),
  }));
  // Multiplied in the database: hundreds of loudspeakers in each of dozens of slots make millions of rows.
  const devices = slots.flatMap(({ id, devices }) => (devices ?? [null]).map((device) => ({ id, device })));
  await sql`delete from broadcasting.airtimes where unit_id = ${unitId} and day >= ${from}`.execute(frame.tx);
  await sql`
    insert into broadcasting.airtimes (unit_id, slot_id, day, during, target)
    select ${unitId}, slot_id, day, tstzrange(begins, ends),
      case when device is null then '(,)'::int8range
        else int8range(hashtextextended(device, 0), hashtextextended(device, 0), '[]') end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (slot_id uuid, day date, begins timestamptz, ends timestamptz)
    join jsonb_to_recordset(${JSON.stringify(devices)}::jsonb) as d (id uuid, device text) on d.id = r.slot_id
  `.execute(frame.tx);
}
