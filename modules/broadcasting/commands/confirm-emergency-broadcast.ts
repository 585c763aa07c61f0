import { proveByCode } from '@saola/access';
import { command, type Context } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcastingTables } from '../tables.ts';
import { sendEmergency } from './order-emergency-broadcast.ts';
import { findEmergencyRow, lockEmergency } from './shared/lock-emergency.ts';

interface Confirmation {
  emergencyId: string;
  /** Of the sender's own second factor; without it another person confirms. */
  code?: string | undefined;
}

/**
 * The second pair of eyes, or the sender's one-time code; then the orders leave, as soon as the sound is there. Call it
 * outside a transaction: a wrong code must stay counted.
 */
export async function confirmEmergencyBroadcast(
  context: Context,
  { emergencyId, code }: Confirmation,
): Promise<void> {
  if (code !== undefined) {
    // Nobody spends a code, or learns whether it is right, on what he may not confirm.
    await expectConfirmable(context, { emergencyId });
    await proveByCode(context, { code, door: 'emergency' });
  }
  await confirm(context, { emergencyId, how: code === undefined ? 'SECOND_PERSON' : 'CODE' });
  // It is confirmed, whatever becomes of this first try: the task of the same transaction sends it otherwise.
  await sendEmergency(context, emergencyId).catch((error: unknown) =>
    context.services.logger.error({ err: error, emergencyId }, 'a confirmed emergency waits for its task'),
  );
}

interface Confirming {
  emergencyId: string;
  how: 'SECOND_PERSON' | 'CODE';
}

const expectConfirmable = command(
  'broadcasting.emergency.check',
  async (frame, input: { emergencyId: string }) => {
    const row = await findEmergencyRow(frame, input.emergencyId);
    frame.authorise('broadcasting.emergency.start', row.unit_path);
    frame.unrecorded('only looks');
    if (row.started_by !== frame.actor.id) throw broadcastingError('emergency-code-of-another');
    if (row.state === 'LAPSED') throw broadcastingError('emergency-lapsed');
    if (row.state !== 'AWAIT') throw broadcastingError('emergency-not-awaiting');
  },
);

const confirm = command('broadcasting.emergency.confirm', async (frame, { emergencyId, how }: Confirming) => {
  const row = await lockEmergency(frame, emergencyId);
  const permission = how === 'CODE' ? 'broadcasting.emergency.start' : 'broadcasting.emergency.confirm';
  if (how === 'SECOND_PERSON' && row.started_by === frame.actor.id)
    throw broadcastingError('emergency-same-person');
  frame.authorise(permission, row.unit_path);
  if (row.state === 'LAPSED') throw broadcastingError('emergency-lapsed');
  if (row.confirmed_by && row.confirmed_by === frame.actor.id)
    return frame.unrecorded('the button was pressed twice; the first is on record');
  if (row.state !== 'AWAIT') throw broadcastingError('emergency-not-awaiting');
  await broadcastingTables(frame.tx)
    .updateTable('broadcasting.emergencies')
    .set({
      state: 'CONFIRMED',
      confirmed_by: frame.actor.id,
      confirmed_by_name: frame.actor.name,
      confirmed_how: how,
      confirmed_at: frame.now,
    })
    .where('id', '=', emergencyId)
    .execute();
  frame.record({
    subject: 'emergency',
    subjectId: emergencyId,
    unitPath: row.unit_path,
    detail: { how, exercise: row.exercise },
  });
  // With the confirmation stands who sends it, should this process stop now; made or sent twice it is one.
  await frame.enqueue(makeEmergencySound, { emergencyId }, { priority: 100 });
  await frame.announce('emergencies', { id: emergencyId, unitPath: row.unit_path });
});
