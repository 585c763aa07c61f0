import { listNearestAccountsWith } from '@saola/access';
import { DeviceLogDoubted, DeviceWentOffline, findDevice } from '@saola/devices';
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

const doubts = {
  FORKED: 'có hai mục khác nhau ở cùng một chỗ: thiết bị có thể đã bị sao chép',
  BROKEN_CHAIN: 'có mục không nối với mục ngay trước',
  OLDER_LOG_GROWS: 'hai nhật ký của cùng một thiết bị đang ghi tiếp cùng lúc',
};

/** A log that cannot be true is no proof any longer: somebody has to look at the device. */
export const tellOfDoubtedLogs = listener(
  DeviceLogDoubted,
  'notifications.tell-of-doubted-logs',
  async (context, { deviceId, unitPath, sequence, fault }, { eventId }) => {
    const device = await findDevice(context.database, deviceId);
    if (!device) return;
    const isBoard = device.kind === 'BOARD';
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'devices.device.write', unitPath),
      title: `Nhật ký đáng ngờ: ${device.name}`,
      text: `Nhật ký của ${device.name} (${device.unitName}) ${doubts[fault]} (mục ${sequence}). Hãy kiểm tra thiết bị tại chỗ.`,
      link: isBoard ? '/quan-tri/bang-tin' : '/quan-tri/loa',
    });
  },
);
