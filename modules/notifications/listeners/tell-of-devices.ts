import { listNearestAccountsWith } from '@saola/access';
import { DeviceWentOffline, findDevice } from '@saola/devices';
import { listener } from '@saola/platform/events';
import { formatRelative } from '@saola/vietnamese';
import { notifyOfficers } from '../commands/notify-officers.ts';

export const tellTechnicians = listener(
  DeviceWentOffline,
  'notifications.tell-technicians',
  async (context, { deviceId, unitPath, at }, { eventId }) => {
    const device = await findDevice(context.database, deviceId);
    if (!device || device.state !== 'OFFLINE') return;
    const isBoard = device.kind === 'BOARD';
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'devices.device.write', unitPath),
      title: `${isBoard ? 'Bảng tin' : 'Cụm loa'} mất kết nối: ${device.name}`,
      text: `${device.name} (${device.unitName}) không còn trả lời từ ${formatRelative(at, context.now())}.`,
      link: isBoard ? '/quan-tri/bang-tin' : '/quan-tri/loa',
    });
  },
);
