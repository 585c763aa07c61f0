import { Type, type Static } from 'typebox';
import { DeviceKind, PlayerKind } from '@saola/device-protocol';
import { DeviceFault } from './fault.ts';

export const DeviceState = Type.Union([
  Type.Literal('WAITING', { description: 'registered, not enrolled yet' }),
  Type.Literal('ONLINE'),
  Type.Literal('OFFLINE'),
  Type.Literal('RETIRED'),
]);
export type DeviceState = Static<typeof DeviceState>;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** A device as officers see it. */
export const Device = Type.Object({
  id: Type.String(),
  kind: DeviceKind,
  name: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  unitPath: Type.String(),
  state: DeviceState,
  lastSeenAt: nullable(Type.String()),
  volume: Type.Integer(),
  player: nullable(PlayerKind),
  playingProgrammeId: nullable(Type.String()),
  lat: nullable(Type.Number()),
  lon: nullable(Type.Number()),
  faults: Type.Array(DeviceFault),
});
export type Device = Static<typeof Device>;

/** Without a word for so long a device counts as away: it speaks once a minute, and three words have not come (DEV-09). */
export const silenceUntilOffline = 185_000;

export function stateOf(device: {
  enrolled_at: Date | null;
  retired_at: Date | null;
  online: boolean;
}): DeviceState {
  if (device.retired_at) return 'RETIRED';
  if (!device.enrolled_at) return 'WAITING';
  return device.online ? 'ONLINE' : 'OFFLINE';
}
