import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { keepIntegrationUnit, removeIntegrationUnit } from '../commands/keep-integration-unit.ts';
import { keepStation } from '../commands/keep-station.ts';
import { keepSubNetwork, removeSubNetwork } from '../commands/keep-sub-network.ts';
import { communesOf } from '../queries/communes-of.ts';
import { getStation, Station } from '../queries/get-station.ts';
import { orNull, uuid } from '../shapes.ts';
import { Technology } from '../station.ts';
import { READ, readableUnit } from './scope.ts';

const tags = ['stations'];
const WRITE = 'stations.station.write';
const write = { permission: WRITE } as const;
const ofUnit = Type.Object({ unitId: uuid });
const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const words = Type.String({ maxLength: 200 });
const kept = Type.Object({ id: Type.String() });

export const getStationRoute = route({
  operationId: 'getStation',
  method: 'GET',
  path: '/api/stations/:unitId',
  summary: 'The station of a commune: its networks and integration units',
  tags,
  access: { permission: READ },
  params: ofUnit,
  response: Station,
  handle: async ({ params, context }) => {
    const asked = await readableUnit(context, params.unitId);
    const unit = (await communesOf(context.database, [asked])).get(asked.id)!;
    const station = await getStation(context.database, unit);
    return { ...station, mayWrite: station.endedOn === null && context.actor.may(WRITE, unit.path) };
  },
});

export const keepStationRoute = route({
  operationId: 'keepStation',
  method: 'PUT',
  path: '/api/stations/:unitId',
  summary: 'The name and seat of a station',
  tags,
  access: write,
  params: ofUnit,
  body: Type.Object({ name, place: words }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await keepStation(context, { ...params, ...body });
    return {};
  },
});

export const keepSubNetworkRoute = route({
  operationId: 'keepSubNetwork',
  method: 'POST',
  path: '/api/stations/:unitId/sub-networks',
  summary: 'Enter or change a network of a station; its technology does not change',
  tags,
  access: write,
  params: ofUnit,
  body: Type.Object({
    subNetworkId: Type.Optional(uuid),
    technology: Technology,
    name,
    integrationUnitId: orNull(uuid),
    frequencyMhz: orNull(Type.Number({ minimum: 1, maximum: 300 })),
  }),
  response: kept,
  handle: ({ params, body, context }) => keepSubNetwork(context, { ...params, ...body }),
});

export const removeSubNetworkRoute = route({
  operationId: 'removeSubNetwork',
  method: 'DELETE',
  path: '/api/sub-networks/:subNetworkId',
  summary: 'Remove a network without clusters',
  tags,
  access: write,
  params: Type.Object({ subNetworkId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await removeSubNetwork(context, params);
    return {};
  },
});

export const keepIntegrationUnitRoute = route({
  operationId: 'keepIntegrationUnit',
  method: 'POST',
  path: '/api/stations/:unitId/integration-units',
  summary: 'Enter or change an integration unit; a device given to it leaves the place where it was',
  tags,
  access: write,
  params: ofUnit,
  body: Type.Object({
    integrationUnitId: Type.Optional(uuid),
    name,
    place: words,
    deviceId: orNull(uuid),
  }),
  response: kept,
  handle: ({ params, body, context }) => keepIntegrationUnit(context, { ...params, ...body }),
});

export const removeIntegrationUnitRoute = route({
  operationId: 'removeIntegrationUnit',
  method: 'DELETE',
  path: '/api/integration-units/:integrationUnitId',
  summary: 'Remove an integration unit; its networks stay, joined by nothing',
  tags,
  access: write,
  params: Type.Object({ integrationUnitId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await removeIntegrationUnit(context, params);
    return {};
  },
});
