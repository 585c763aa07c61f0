import { Type, type Static } from 'typebox';
import { DeviceHealth, QuietHours, VolumeLimits } from '@saola/device-protocol';
import { AskedKind, ControlState } from './control.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const LogFaultKind = Type.Union([
  Type.Literal('FORKED'),
  Type.Literal('BROKEN_CHAIN'),
  Type.Literal('OLDER_LOG_GROWS'),
]);

/** How a device is, how it was, and what was asked of it: the page of a technician. */
export const DeviceControl = Type.Object({
  volume: Type.Integer(),
  emergencyVolume: Type.Integer(),
  muted: Type.Boolean({ description: 'as ordered' }),
  mutedNow: orNull(Type.Boolean({ description: 'as the device last said' })),
  quietHours: QuietHours,
  volumeLimits: VolumeLimits,
  timeZone: Type.String(),
  version: orNull(Type.String()),
  protocol: orNull(Type.String()),
  obeys: orNull(Type.Array(Type.String())),
  clockSkewMs: orNull(Type.Integer()),
  clockTrusted: orNull(Type.Boolean()),
  waitingReports: orNull(Type.Integer()),
  storage: orNull(Type.Object({ freeBytes: Type.Number(), usedBytes: Type.Number() })),
  health: orNull(DeviceHealth),
  history: Type.Array(
    Type.Object({
      at: Type.String(),
      temperatureC: orNull(Type.Number()),
      mainsLost: orNull(Type.Boolean()),
      freeMemory: orNull(Type.Number()),
      freeStorage: orNull(Type.Number()),
    }),
    { description: 'an hour each, and where the mains went or came; two weeks' },
  ),
  orders: Type.Array(
    Type.Object({
      orderId: Type.String(),
      kind: AskedKind,
      volume: orNull(Type.Integer()),
      askedBy: Type.String(),
      askedAt: Type.String(),
      state: ControlState,
      endedAt: orNull(Type.String()),
      silent: orNull(Type.Boolean()),
      reason: orNull(Type.String()),
      hasLogs: Type.Boolean(),
    }),
  ),
  faults: Type.Array(
    Type.Object({
      kind: LogFaultKind,
      times: Type.Integer(),
      lastAt: Type.String(),
    }),
    { description: 'what cannot be true of one device, and nobody has settled' },
  ),
});
export type DeviceControl = Static<typeof DeviceControl>;
