import { Type } from 'typebox';
import { DeviceState } from '@saola/devices';
import { findUnit, findUnits, isAtOrBelow } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { Area } from '../area.ts';
import { stationsError } from '../errors.ts';
import { getLoudspeaker, LoudspeakerPage } from '../queries/get-loudspeaker.ts';
import { getLoudspeakerMap } from '../queries/get-loudspeaker-map.ts';
import { listDevicesInArea } from '../queries/list-devices-in-area.ts';
import { listLoudspeakers } from '../queries/list-loudspeakers.ts';
import { LoudspeakerMap, LoudspeakerRow, orNull, uuid } from '../shapes.ts';
import { Technology } from '../station.ts';
import { mayKnowKeeper, READ, scopeOf } from './scope.ts';

const tags = ['stations'];
const access = { permission: READ } as const;
const filters = {
  unitId: Type.Optional(uuid),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(DeviceState),
  faulty: Type.Optional(Type.Boolean()),
  technology: Type.Optional(Technology),
  groupId: Type.Optional(uuid),
};
const degrees = (most: number) => Type.Optional(Type.Number({ minimum: -most, maximum: most }));

export const listLoudspeakersRoute = route({
  operationId: 'listLoudspeakers',
  method: 'GET',
  path: '/api/loudspeakers',
  summary:
    'Loudspeakers unit by unit: how they stand and where they hang; found by name, unit, place or former commune',
  tags,
  access,
  query: Type.Object({
    ...filters,
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({ items: Type.Array(LoudspeakerRow), next: orNull(Type.String()) }),
  handle: async ({ query: { unitId, ...search }, context }) =>
    listLoudspeakers(context.database, { ...search, ...(await scopeOf(context, unitId)) }),
});

export const getLoudspeakerMapRoute = route({
  operationId: 'getLoudspeakerMap',
  method: 'GET',
  path: '/api/loudspeakers/map',
  summary: 'Where loudspeakers hang, those close together as one point, and the same counted by unit',
  tags,
  access,
  query: Type.Object({
    ...filters,
    west: degrees(180),
    south: degrees(90),
    east: degrees(180),
    north: degrees(90),
  }),
  response: LoudspeakerMap,
  handle: async ({ query: { unitId, west, south, east, north, ...search }, context }) => {
    const unit = unitId ? await findUnit(context.database, unitId) : null;
    const whole = west === undefined || south === undefined || east === undefined || north === undefined;
    return getLoudspeakerMap(context.database, {
      ...search,
      ...(await scopeOf(context, unitId)),
      ...(whole ? {} : { box: { west, south, east, north } }),
      byHamlet: unit?.kind === 'COMMUNE' || unit?.kind === 'RESIDENTIAL_GROUP',
    });
  },
});

export const getLoudspeakerRoute = route({
  operationId: 'getLoudspeaker',
  method: 'GET',
  path: '/api/loudspeakers/:deviceId',
  summary: 'One loudspeaker: its place, who looks after it, its groups, and when it was away',
  tags,
  access,
  params: Type.Object({ deviceId: uuid }),
  response: LoudspeakerPage,
  handle: async ({ params: { deviceId }, context }) => {
    const asked = { deviceId, now: context.now(), mayKnowKeeper: mayKnowKeeper(context) };
    const found = await getLoudspeaker(context.database, asked);
    if (!found || !context.actor.may(READ, found.device.unitPath))
      throw stationsError('loudspeaker-not-found');
    return found;
  },
});

export const lookAtAreaRoute = route({
  operationId: 'lookAtArea',
  method: 'POST',
  path: '/api/loudspeakers/in-area',
  summary:
    'How many loudspeakers an area of units, groups and a drawn line has, part by part; 0 is said as 0',
  tags,
  access,
  body: Area,
  response: Type.Object({
    devices: Type.Integer({ description: 'once each, of those the reader may see' }),
    beyond: Type.Integer({ description: 'of units the reader may not see: not counted above' }),
    unplaced: Type.Integer({
      description:
        'of those the reader may see, without a place on the map: a drawn line may have missed them',
    }),
    units: Type.Array(Type.Object({ path: Type.String(), devices: Type.Integer() })),
    parts: Type.Array(
      Type.Object({
        kind: Type.Union([Type.Literal('UNIT'), Type.Literal('GROUP'), Type.Literal('SHAPE')]),
        id: orNull(Type.String()),
        devices: Type.Integer(),
      }),
    ),
  }),
  handle: async ({ body, context }) => {
    const units = await findUnits(context.database, body.unitIds ?? []);
    const hidden = (id: string) => !context.actor.may(READ, units.get(id)?.path ?? '');
    if (body.unitIds?.some(hidden)) throw stationsError('unit-not-found');
    const { devices, parts, unplaced } = await listDevicesInArea(context.database, body);
    const mine = context.actor.pathsWith(READ);
    const isMine = ({ unitPath }: { unitPath: string }) =>
      mine.some((path) => path === '' || isAtOrBelow(unitPath, path));
    const seen = devices.filter(isMine);
    const ids = new Set(seen.map(({ id }) => id));
    const byUnit = new Map<string, number>();
    for (const { unitPath } of seen) byUnit.set(unitPath, (byUnit.get(unitPath) ?? 0) + 1);
    return {
      devices: seen.length,
      beyond: devices.length - seen.length,
      unplaced: unplaced.filter(isMine).length,
      units: [...byUnit].map(([path, count]) => ({ path, devices: count })),
      parts: parts.map(({ kind, id, deviceIds }) => ({
        kind,
        id,
        devices: deviceIds.filter((deviceId) => ids.has(deviceId)).length,
      })),
    };
  },
});
