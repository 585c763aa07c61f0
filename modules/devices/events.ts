import { Type } from 'typebox';
import { PlaybackFailure } from '@saola/device-protocol';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const aboutDevice = { deviceId: id, unitId: id, unitPath: Type.String() };

export const DeviceEnrolled = event('devices.DeviceEnrolled', Type.Object({ ...aboutDevice, at: time }));
export const DeviceCameOnline = event('devices.DeviceCameOnline', Type.Object({ ...aboutDevice, at: time }));
export const DeviceWentOffline = event(
  'devices.DeviceWentOffline',
  Type.Object({ ...aboutDevice, at: time }),
);

/** Devices say that orders have arrived. One event carries many: thousands answer at once. */
export const OrdersReceipted = event(
  'devices.OrdersReceipted',
  Type.Object({
    receipts: Type.Array(
      Type.Object({
        orderId: id,
        deviceId: id,
        kind: Type.String(),
        subjectId: Type.Union([id, Type.Null()]),
        accepted: Type.Boolean(),
        reason: Type.Union([Type.String(), Type.Null()]),
        at: time,
      }),
    ),
  }),
);

/** What became of programme items on devices; each report once. */
export const PlaybacksReported = event(
  'devices.PlaybacksReported',
  Type.Object({
    playbacks: Type.Array(
      Type.Object({
        reportId: id,
        deviceId: id,
        programmeId: id,
        state: Type.Union([Type.Literal('STARTED'), Type.Literal('FINISHED'), Type.Literal('FAILED')]),
        silent: Type.Boolean(),
        reason: Type.Union([PlaybackFailure, Type.Null()]),
        at: time,
      }),
    ),
  }),
);
