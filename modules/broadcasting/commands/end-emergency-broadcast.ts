import { randomUUID } from 'node:crypto';
import { publishOrders, type IssuedOrder } from '@saola/devices';
import { command, type Context, type Frame } from '@saola/platform/commands';
import { allClearText } from '../emergency/wording.ts';
import { broadcastingError } from '../errors.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcastingTables } from '../tables.ts';
import { lockEmergency, type EmergencyRow } from './shared/lock-emergency.ts';
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
      text: allClearText(row.title),
      area: JSON.stringify(row.area),
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
