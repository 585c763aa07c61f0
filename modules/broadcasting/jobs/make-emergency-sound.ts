import { dayOf } from '@saola/law';
import { command } from '@saola/platform/commands';
import { task } from '@saola/platform/jobs';
import { sendEmergency } from '../commands/order-emergency-broadcast.ts';
import { soundWhatever } from '../emergency/make-sound.ts';
import { openStates } from '../emergency/emergency.ts';
import { soundSpecOf } from '../emergency/sound-spec.ts';
import { broadcastingTables } from '../tables.ts';

/** Makes what is to be heard, as ordered or else whatever can be had, and sends it when it is confirmed by then. */
export const makeEmergencySound = task<{ emergencyId: string }>(
  'broadcasting.make-emergency-sound',
  async (context, { emergencyId }) => {
    const row = await broadcastingTables(context.database)
      .selectFrom('broadcasting.emergencies')
      .selectAll()
      .where('id', '=', emergencyId)
      .where('state', 'in', openStates)
      .executeTakeFirst();
    if (!row) return;
    if (!row.file_id) {
      const wanted = { ...row, unitPath: row.unit_path, signalSeries: row.signal_series };
      const made = await soundWhatever(context, soundSpecOf(wanted, dayOf(row.started_at))).catch(
        async (error: unknown) => {
          await noteFault(context, { emergencyId });
          throw error;
        },
      );
      await noteSound(context, { emergencyId, made });
    }
    await sendEmergency(context, emergencyId);
  },
  { concurrency: 3, keyOf: ({ emergencyId }) => emergencyId },
);

/** Nothing can go out as yet: the officers see it, and the clock tries again. */
const noteFault = command(
  'broadcasting.emergency.note-fault',
  async (frame, input: { emergencyId: string }) => {
    frame.anyone('follows from the order');
    frame.unrecorded('a state, no deed');
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.emergencies')
      .set({ sound_fault: 'speech/synthesis-failed' })
      .where('id', '=', input.emergencyId)
      .execute();
    await frame.announce('emergencies', { id: input.emergencyId });
  },
);

const noteSound = command(
  'broadcasting.emergency.note-sound',
  async (frame, input: { emergencyId: string; made: Awaited<ReturnType<typeof soundWhatever>> }) => {
    frame.anyone('follows from the order');
    const { fileId, sha256, durationMs, made, fault } = input.made;
    const row = await broadcastingTables(frame.tx)
      .updateTable('broadcasting.emergencies')
      .set({ file_id: fileId, sha256, duration_ms: durationMs, sound_made: made, sound_fault: fault })
      .where('id', '=', input.emergencyId)
      .where('file_id', 'is', null)
      .returning('unit_path')
      .executeTakeFirst();
    if (!row) return frame.unrecorded('two made the same sound at once');
    frame.record({
      subject: 'emergency',
      subjectId: input.emergencyId,
      unitPath: row.unit_path,
      detail: { fileId, sha256, durationMs, made, fault },
    });
    await frame.announce('emergencies', { id: input.emergencyId, unitPath: row.unit_path });
  },
);
