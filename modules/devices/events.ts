import { Type, type TInteger } from 'typebox';
import { PlaybackFailure } from '@saola/device-protocol';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const orNull = (type: TInteger) => Type.Union([type, Type.Null()]);
const aboutDevice = { deviceId: id, unitId: id, unitPath: Type.String() };

export const DeviceEnrolled = event('devices.DeviceEnrolled', Type.Object({ ...aboutDevice, at: time }));
export const DeviceCameOnline = event('devices.DeviceCameOnline', Type.Object({ ...aboutDevice, at: time }));
export const DeviceWentOffline = event(
  'devices.DeviceWentOffline',
  Type.Object({ ...aboutDevice, at: time }),
);

/** The mains went or came back where a device stands. */
export const DeviceMainsChanged = event(
  'devices.DeviceMainsChanged',
  Type.Object({ ...aboutDevice, lost: Type.Boolean(), at: time }),
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
        rule: orNull(Type.Integer({ description: 'of the timeline, which cut or dropped it' })),
        startErrorMs: orNull(Type.Integer({ description: 'how much later than planned it sounded' })),
        volume: orNull(Type.Integer()),
        playedMs: orNull(Type.Integer()),
        at: time,
      }),
    ),
  }),
);

/** An item that sounds again and again has paused until its next turn, or begun it. */
export const RepeatsReported = event(
  'devices.RepeatsReported',
  Type.Object({
    repeats: Type.Array(
      Type.Object({
        deviceId: id,
        programmeId: id,
        state: Type.Union([Type.Literal('PAUSED'), Type.Literal('RESUMED')]),
        occurrence: Type.Integer({ minimum: 1 }),
        silent: Type.Boolean(),
        playedMs: orNull(Type.Integer({ description: 'of all its turns so far' })),
        at: time,
      }),
    ),
  }),
);

/** A log that cannot be the truth about one device: it was copied, or somebody has been at it. */
export const DeviceLogDoubted = event(
  'devices.DeviceLogDoubted',
  Type.Object({
    ...aboutDevice,
    log: id,
    sequence: Type.Integer(),
    fault: Type.Union([
      Type.Literal('FORKED', { description: 'two different entries for one place: the device was copied' }),
      Type.Literal('BROKEN_CHAIN', { description: 'an entry does not follow from the one before it' }),
      Type.Literal('OLDER_LOG_GROWS', { description: 'two logs of one device grow at the same time' }),
    ]),
    at: time,
  }),
);
