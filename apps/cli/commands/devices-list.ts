import type { Command } from 'commander';
import { listDevices, type DeviceState } from '@saola/devices';
import { findUnitByPath } from '@saola/organisations';
import { refuseEmpty, withDatabase } from '../open-database.ts';

const isPath = /^\w+(\.\w+)*$/;
const kinds = { LOUDSPEAKER: 'loa', BOARD: 'bảng tin' } as const;
const states: Record<DeviceState, string> = {
  WAITING: 'chờ ghi danh',
  ONLINE: 'đang nối mạng',
  OFFLINE: 'mất kết nối',
  RETIRED: 'đã ngừng dùng',
};

export function devicesListCommand(devices: Command): void {
  devices
    .command('list')
    .description('every device with its id, name, unit, kind and state')
    .option('--unit <path>', 'only at or below this unit, such as laocai.taphin')
    .action(({ unit }: { unit?: string }) =>
      withDatabase(async ({ database }) => {
        await refuseEmpty(database);
        if (unit !== undefined && !(isPath.test(unit) && (await findUnitByPath(database, unit))))
          throw new Error(`Không có đơn vị ${unit} / there is no unit ${unit}`);
        for (let after: string | undefined; ;) {
          const { items, next } = await listDevices(database, {
            readable: [''],
            ...(unit === undefined ? {} : { below: unit }),
            ...(after ? { after } : {}),
          });
          for (const { id, name, unitName, kind, state } of items)
            console.log([id, name, unitName, kinds[kind], states[state]].join('\t'));
          if (next === null) return;
          after = next;
        }
      }),
    );
}
