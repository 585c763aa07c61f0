import { command } from '@saola/platform/commands';
import { listKeepersOfDevices } from '@saola/stations';
import { broadcastingTables } from '../tables.ts';
import { findEmergencyRow } from './shared/lock-emergency.ts';

export interface Unreached {
  deviceId: string;
  keeper: { name: string; phone: string } | null;
}

/** Whom to ring where an emergency has not arrived. Telephone numbers are personal data: who looks is written down. */
export const lookUpKeepers = command(
  'broadcasting.emergency.look-up-keepers',
  async (
    frame,
    { emergencyId, deviceIds }: { emergencyId: string; deviceIds: string[] },
  ): Promise<Unreached[]> => {
    const row = await findEmergencyRow(frame, emergencyId);
    const sent = await broadcastingTables(frame.tx)
      .selectFrom('broadcasting.emergency_deliveries')
      .select(['device_id', 'unit_path'])
      .where('emergency_id', '=', emergencyId)
      .where('device_id', 'in', deviceIds.length > 0 ? deviceIds : [emergencyId])
      .execute();
    // A commune rings its own keepers, also when the province has ordered.
    const paths = new Set(sent.length > 0 ? sent.map(({ unit_path }) => unit_path) : [row.unit_path]);
    for (const path of paths) frame.authorise('broadcasting.emergency.call', path);
    const known = sent.map(({ device_id }) => device_id);
    const keepers = await listKeepersOfDevices(frame.tx, known);
    frame.record({
      subject: 'emergency',
      subjectId: emergencyId,
      unitPath: row.unit_path,
      detail: { numbersSeen: keepers.size, devices: known.length },
    });
    return known.map((deviceId) => ({ deviceId, keeper: keepers.get(deviceId) ?? null }));
  },
);
