import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { devicesTables } from '../tables.ts';

/** Loudspeakers and boards stay where they hang and belong to the successor. Answers how many. */
export const succeedUnitInDevices = command(
  'devices.unit.succeed',
  async (frame, { from, to }: Succession) => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const { numUpdatedRows } = await devicesTables(frame.tx)
      .updateTable('devices.devices')
      .set({ unit_id: to.id, unit_path: to.path })
      .where('unit_id', '=', from.id)
      .executeTakeFirst();
    const devices = Number(numUpdatedRows);
    frame.record({ subject: 'unit', subjectId: from.id, unitPath: to.path, detail: { to: to.id, devices } });
    return { devices };
  },
);
