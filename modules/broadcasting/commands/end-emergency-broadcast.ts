import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { publishOrders, type IssuedOrder } from '@saola/devices';
import { command, type Context, type Frame } from '@saola/platform/commands';
import { allClearText } from '../emergency/wording.ts';
import { broadcastingError } from '../errors.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcastingTables } from '../tables.ts';
import { lockEmergency, openOfEvent, type EmergencyRow } from './shared/lock-emergency.ts';
import { settleEmergency } from './shared/settle-emergency.ts';

interface Ending {
  emergencyId: string;
  reason: string;
  /** Says on the same loudspeakers, once, that it is over. */
  allClear: boolean;
}

/** Stops it on every loudspeaker, or takes back what waits. Of two officers the second hears that it is over. */
export async function endEmergencyBroadcast(context: Context, input: Ending): Promise<void> {
  await publishOrders(context, await end(context, input));
}

const end = command(
  'broadcasting.emergency.end',
  async (frame, { emergencyId, reason, allClear }: Ending): Promise<IssuedOrder[]> => {
    const row = await lockEmergency(frame, emergencyId);
    frame.authorise('broadcasting.emergency.end', row.unit_path);
    const isOpen = row.state === 'AWAIT' || row.state === 'CONFIRMED' || row.state === 'ACTIVE';
    if (!isOpen) throw broadcastingError('emergency-over');
    const how = row.state === 'AWAIT' ? ('REFUSED' as const) : ('ENDED' as const);
    const orders = await settleEmergency(frame, row, { how, reason });
    const wasHeard = row.state === 'ACTIVE' && row.message === 'ALERT';
    // With it the event is over: nothing that still waits for a confirmation or its sound speaks after the end.
    if (wasHeard)
      for (const other of await openOfEvent(frame, row))
        orders.push(...(await settleEmergency(frame, other, { how: 'REFUSED', reason })));
    frame.record({
      subject: 'emergency',
      subjectId: emergencyId,
      unitPath: row.unit_path,
      detail: { how, reason, allClear: allClear && wasHeard, exercise: row.exercise },
    });
    if (allClear && wasHeard) await sayAllClear(frame, row);
    return orders;
  },
);

const hour = 3_600_000;

/** Another alarm on one of the same loudspeakers, or about to be: then nobody may say that all is well. */
async function isStillDanger(frame: Frame, row: EmergencyRow): Promise<boolean> {
  const { rows } = await sql<{ still: boolean }>`
    select exists (
      select from broadcasting.emergencies e
      where e.event_id <> ${row.event_id} and e.message = 'ALERT' and not e.exercise and e.valid_until > ${frame.now}
        and (e.state = 'CONFIRMED' and (e.unit_path @> ${row.unit_path}::ltree or e.unit_path <@ ${row.unit_path}::ltree)
          or e.state = 'ACTIVE' and exists (
            select from broadcasting.emergency_deliveries o
            join broadcasting.emergency_deliveries d on d.device_id = o.device_id
            where o.emergency_id = e.id and d.emergency_id = ${row.id}))
    ) as still
  `.execute(frame.tx);
  return rows[0]?.still ?? true;
}

async function sayAllClear(frame: Frame, row: EmergencyRow): Promise<void> {
  const { id: _, ordered_at: _ordered, ...same } = row;
  const { id: emergencyId } = await broadcastingTables(frame.tx)
    .insertInto('broadcasting.emergencies')
    .values({
      ...same,
      request_key: randomUUID(),
      replaces: row.id,
      message: 'ALL_CLEAR',
      title: `Hết hiệu lực: ${row.title}`.slice(0, 160),
      text: allClearText({ title: row.title, stillDanger: await isStillDanger(frame, row) }),
      area: JSON.stringify(row.area),
      area_missing: 0,
      sound: JSON.stringify({ from: 'TEXT', issuedAt: frame.now.toISOString() }),
      repeat_seconds: null,
      valid_until: new Date(frame.now.getTime() + hour),
      confirm_until: new Date(frame.now.getTime() + hour),
      state: 'CONFIRMED',
      started_by: frame.actor.id ?? row.started_by,
      started_by_name: frame.actor.name,
      started_at: frame.now,
      // Its words are fixed, and to say them needs no second person.
      confirmed_by: null,
      confirmed_by_name: null,
      confirmed_how: null,
      confirmed_at: null,
      reviewed_by_name: null,
      reviewed_at: null,
      review_note: null,
      sound_made: null,
      sound_fault: null,
      file_id: null,
      sha256: null,
      duration_ms: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await frame.enqueue(makeEmergencySound, { emergencyId }, { priority: 100 });
}
