import { keepTrial } from '@saola/media';
import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import type { EmergencyDraft } from '../emergency/draft.ts';
import { broadcastingError } from '../errors.ts';
import { expectRecording } from '../queries/expect-recording.ts';
import { broadcastingTables } from '../tables.ts';

/** Words kept ready with their sound, for the day on which nobody has the time to write. */
export const keepPreparedEmergency = command(
  'broadcasting.emergency.prepare',
  async (frame, { name, draft }: { name: string; draft: EmergencyDraft }) => {
    const unit = await findUnit(frame.tx, draft.unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.emergency.start', unit.path);
    await expectRecording(frame.tx, unit.path, draft.sound);
    if (draft.sound.from === 'RECORDING') await keepTrial(frame.context, { fileIds: [draft.sound.fileId] });
    const { id } = await broadcastingTables(frame.tx)
      .insertInto('broadcasting.prepared_emergencies')
      .values({ unit_id: unit.id, unit_path: unit.path, name: name.trim(), draft: JSON.stringify(draft) })
      .returning('id')
      .executeTakeFirstOrThrow();
    frame.record({ subject: 'prepared-emergency', subjectId: id, unitPath: unit.path, detail: { name } });
    await frame.announce('emergencies', { unitPath: unit.path });
    return { id };
  },
);

export const retirePreparedEmergency = command(
  'broadcasting.emergency.retire-prepared',
  async (frame, { preparedId }: { preparedId: string }) => {
    const db = broadcastingTables(frame.tx);
    const row = await db
      .selectFrom('broadcasting.prepared_emergencies')
      .select(['unit_path', 'name'])
      .where('id', '=', preparedId)
      .where('retired_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw broadcastingError('emergency-not-found');
    frame.authorise('broadcasting.emergency.start', row.unit_path);
    await db
      .updateTable('broadcasting.prepared_emergencies')
      .set({ retired_at: frame.now })
      .where('id', '=', preparedId)
      .execute();
    frame.record({
      subject: 'prepared-emergency',
      subjectId: preparedId,
      unitPath: row.unit_path,
      detail: { name: row.name },
    });
    await frame.announce('emergencies', { unitPath: row.unit_path });
  },
);
