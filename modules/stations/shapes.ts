import { Type, type Static } from 'typebox';
import { Device } from '@saola/devices';
import { Technology } from './station.ts';

type AnyType = Parameters<typeof Type.Union>[0][number];
export const orNull = <T extends AnyType>(type: T) => Type.Union([type, Type.Null()]);
export const uuid = Type.String({ format: 'uuid' });

/** A loudspeaker in a list: how it stands, and where it hangs. */
export const LoudspeakerRow = Type.Object({
  ...Device.properties,
  clusterId: orNull(Type.String()),
  place: Type.String(),
  technology: orNull(Technology),
});
export type LoudspeakerRow = Static<typeof LoudspeakerRow>;

export const KeeperShape = Type.Object({ name: Type.String(), phone: Type.String() });

export const ClusterRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  unitPath: Type.String(),
  subNetworkId: Type.String(),
  technology: Technology,
  place: Type.String(),
  lat: orNull(Type.Number()),
  lon: orNull(Type.Number()),
  deviceId: orNull(Type.String({ description: 'its own receiver' })),
  hearsBy: orNull(Type.String({ description: 'the device through which it hears' })),
  speakers: Type.Integer(),
  owner: Type.String(),
  former: Type.String(),
  keeper: orNull(
    Type.Object(KeeperShape.properties, {
      description: 'null for whoever may not read it; of the telephone the last three figures',
    }),
  ),
});
export type ClusterRow = Static<typeof ClusterRow>;

/** Points that lie close together, as one; its place is their middle. */
export const MapCell = Type.Object({
  lat: Type.Number(),
  lon: Type.Number(),
  count: Type.Integer(),
  away: Type.Integer(),
  faulty: Type.Integer(),
  waiting: Type.Integer({ description: 'without a device, or with one that is not enrolled yet' }),
  name: orNull(Type.String({ description: 'where it is one point' })),
  deviceId: orNull(Type.String()),
});
export type MapCell = Static<typeof MapCell>;

export const Sums = Type.Object({
  total: Type.Integer(),
  away: Type.Integer(),
  faulty: Type.Integer(),
  waiting: Type.Integer(),
});
export type Sums = Static<typeof Sums>;

export const UnitSums = Type.Object({ unitId: Type.String(), name: Type.String(), ...Sums.properties });

export const LoudspeakerMap = Type.Object({
  cells: Type.Array(MapCell),
  sums: Sums,
  unplaced: Type.Integer({ description: 'clusters nobody has put on the map' }),
  units: Type.Array(UnitSums, { description: 'the same in words: by commune, or by hamlet of one commune' }),
});
export type LoudspeakerMap = Static<typeof LoudspeakerMap>;
