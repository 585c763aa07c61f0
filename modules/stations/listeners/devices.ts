import { DeviceCameOnline, DeviceEnrolled, DeviceWentOffline } from '@saola/devices';
import { listenerOfMany } from '@saola/platform/events';
import { notePresences } from '../commands/note-presences.ts';
import { placeLoudspeakers } from '../commands/place-loudspeakers.ts';

export const onDeviceEnrolled = listenerOfMany(
  DeviceEnrolled,
  'stations.place-loudspeaker',
  async (context, told) => {
    await placeLoudspeakers(context, { deviceIds: told.map(({ deviceId }) => deviceId) });
  },
);

// Of many together: when the power of a valley fails, all its loudspeakers fall silent in one minute.

export const onDeviceCameOnline = listenerOfMany(DeviceCameOnline, 'stations.note-return', (context, told) =>
  notePresences(context, { notes: told.map(({ deviceId, at }) => ({ deviceId, at, online: true })) }),
);

export const onDeviceWentOffline = listenerOfMany(DeviceWentOffline, 'stations.note-loss', (context, told) =>
  notePresences(context, { notes: told.map(({ deviceId, at }) => ({ deviceId, at, online: false })) }),
);
