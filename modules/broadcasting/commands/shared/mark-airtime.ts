import { sql } from 'kysely';
import { dayOf, startOfDay } from '@saola/law';
import type { Frame } from '@saola/platform/commands';

/** The sums of these units on these days are to be reckoned anew; of a day to come, when it has come. */
export async function markAirtime(
  frame: Frame,
  plays: readonly { unitId: string; at: Date | string }[],
): Promise<void> {
  const due = new Map<string, { unit: string; day: string; after: Date }>();
  for (const { unitId, at } of plays) {
    const day = dayOf(new Date(at));
    const key = `${unitId} ${day}`;
    if (due.has(key)) continue;
    due.set(key, {
      unit: unitId,
      day,
      after: new Date(Math.max(frame.now.getTime(), startOfDay(day).getTime())),
    });
  }
  if (due.size === 0) return;
  // In one order everywhere, so that two who mark wait for each other and do not lock each other out.
  await sql`
    insert into broadcasting.airtime_due (unit_id, day, after)
    select unit, day, after
    from jsonb_to_recordset(${JSON.stringify([...due.values()])}::jsonb) as m (unit uuid, day date, after timestamptz)
    order by unit, day
    on conflict (unit_id, day) do update set after = least(airtime_due.after, excluded.after)
  `.execute(frame.tx);
}
