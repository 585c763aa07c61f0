import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import type { Database } from '@saola/platform/database';

/** A slot on a day of the schedule in force (APR-05): PLAYED once a loudspeaker has let something of it be heard. */
export const SlotPlayed = Type.Object({
  slotId: Type.String(),
  day: Type.String(),
  state: Type.Enum(['APPROVED', 'PLAYED', 'NOT_HEARD', 'NOTHING_DUE'], {
    description: 'NOTHING_DUE: it is over, and no loudspeaker had anything to play in it',
  }),
  items: Type.Integer({ description: 'on all loudspeakers together' }),
  heard: Type.Integer({ description: 'of these, to their end and not in silence' }),
});
export type SlotPlayed = Static<typeof SlotPlayed>;

/** Counted from the reports as they are now: a loudspeaker that was cut off reports weeks later. */
export async function listPlayedSlots(
  database: Database,
  { unitId, from, to, now }: { unitId: string; from: string; to: string; now: Date },
): Promise<SlotPlayed[]> {
  const { rows } = await sql<SlotPlayed>`
    with slots as (
      select slot_id, day, min(lower(during)) as begins, max(upper(during)) as ends
      from broadcasting.airtimes where unit_id = ${unitId} and day >= ${from} and day <= ${to}
      group by slot_id, day
    ), said as (
      select s.slot_id, s.day, d.state, d.silent
      from slots s
      join broadcasting.slot_items i on i.unit_id = ${unitId} and i.slot_id = s.slot_id and i.day = s.day
        and i.cancelled_at is null
      join broadcasting.slot_deliveries d on d.slot_item_id = i.id and d.state <> 'CANCELLED'
      union all
      select s.slot_id, s.day, d.state, d.silent
      from slots s
      join broadcasting.programmes p on p.unit_id = ${unitId} and p.starts_at < s.ends and p.expires_at > s.begins
        and p.timing = 'SLOT' and p.state <> 'CANCELLED'
      -- Clusters have hours of their own: another loudspeaker's airing is not of this slot.
      join broadcasting.deliveries d on d.programme_id = p.id
        and coalesce(d.starts_at, p.starts_at) >= s.begins and coalesce(d.starts_at, p.starts_at) < s.ends
    )
    select s.slot_id as "slotId", s.day, count(said.*)::int as items,
      count(*) filter (where said.state = 'FINISHED' and not said.silent)::int as heard,
      case when s.ends > ${now} then 'APPROVED'
        when count(said.*) = 0 then 'NOTHING_DUE'
        when count(*) filter (where said.state = 'FINISHED' and not said.silent) > 0 then 'PLAYED'
        else 'NOT_HEARD' end as state
    from slots s left join said on said.slot_id = s.slot_id and said.day = s.day
    group by s.slot_id, s.day, s.ends order by s.day, s.slot_id
  `.execute(database);
  return rows;
}
