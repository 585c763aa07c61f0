import { Type } from 'typebox';
import { findUnit } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { keepRelaySource } from '../commands/keep-relay-source.ts';
import { retireRelaySource } from '../commands/retire-relay-source.ts';
import { tryRelaySource } from '../commands/try-relay-source.ts';
import { broadcastingError } from '../errors.ts';
import { listRelaySources, RelaySource } from '../queries/list-relay-sources.ts';
import { relayKinds, relayTrials } from '../relay-source.ts';

const tags = ['broadcasting'];
const uuid = Type.String({ format: 'uuid' });
const write = { permission: 'broadcasting.relay-source.write' } as const;
const Source = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  kind: Type.Enum([...relayKinds]),
  url: Type.String({ maxLength: 500 }),
  licenceNote: Type.String({ maxLength: 500 }),
  fallbackFileId: uuid,
  silenceSeconds: Type.Integer({ minimum: 2, maximum: 120 }),
});

export const listRelaySourcesRoute = route({
  operationId: 'listRelaySources',
  method: 'GET',
  path: '/api/broadcasting/relay-sources',
  summary: 'Stations that a unit may relay: its own and those of the units above',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({ items: Type.Array(RelaySource) }),
  handle: async ({ query, context: { database, actor } }) => {
    const unit = await findUnit(database, query.unitId);
    if (!unit || !actor.may('broadcasting.programme.read', unit.path))
      throw broadcastingError('unit-not-found');
    const mayWrite = (path: string) => actor.may('broadcasting.relay-source.write', path);
    return { items: await listRelaySources(database, unit.path, mayWrite) };
  },
});

export const keepRelaySourceRoute = route({
  operationId: 'keepRelaySource',
  method: 'POST',
  path: '/api/broadcasting/relay-sources',
  summary: 'Enter or change a station that a unit and those below may relay',
  tags,
  access: write,
  body: Type.Object({ unitId: uuid, sourceId: Type.Optional(uuid), ...Source.properties }),
  response: Type.Object({ id: uuid }),
  handle: ({ body, context }) => keepRelaySource(context, body),
});

export const tryRelaySourceRoute = route({
  operationId: 'tryRelaySource',
  method: 'POST',
  path: '/api/broadcasting/relay-sources/:sourceId/try',
  summary: 'Listen to a station for some seconds: whether sound comes',
  tags,
  access: write,
  params: Type.Object({ sourceId: uuid }),
  response: Type.Object({ trial: Type.Enum([...relayTrials]) }),
  limit: { max: 10, seconds: 60 },
  handle: ({ params, context }) => tryRelaySource(context, params),
});

export const retireRelaySourceRoute = route({
  operationId: 'retireRelaySource',
  method: 'DELETE',
  path: '/api/broadcasting/relay-sources/:sourceId',
  summary: 'Relay a station no more',
  tags,
  access: write,
  params: Type.Object({ sourceId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await retireRelaySource(context, params);
    return {};
  },
});
