import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { keepCluster } from '../commands/keep-cluster.ts';
import { lookUpKeeper } from '../commands/look-up-keeper.ts';
import { keepGroup, removeGroup } from '../commands/keep-group.ts';
import { removeCluster } from '../commands/remove-cluster.ts';
import { listClusters } from '../queries/list-clusters.ts';
import { listGroups } from '../queries/list-groups.ts';
import { ClusterRow, KeeperShape, orNull, uuid } from '../shapes.ts';
import { mayKnowKeeper, READ, scopeOf } from './scope.ts';

const tags = ['stations'];
const read = { permission: READ } as const;
const write = { permission: 'stations.station.write' } as const;
const group = { permission: 'stations.group.write' } as const;
const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const words = Type.String({ maxLength: 200 });
const kept = Type.Object({ id: Type.String() });

export const listClustersRoute = route({
  operationId: 'listClusters',
  method: 'GET',
  path: '/api/speaker-clusters',
  summary:
    'Clusters of loudspeakers, of a unit and below or of a group; keepers only for whoever may know them',
  tags,
  access: read,
  query: Type.Object({
    unitId: Type.Optional(uuid),
    groupId: Type.Optional(uuid),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({ items: Type.Array(ClusterRow), next: orNull(Type.String()) }),
  handle: async ({ query: { unitId, ...search }, context }) =>
    listClusters(context.database, {
      ...search,
      ...(await scopeOf(context, unitId)),
      mayKnowKeeper: mayKnowKeeper(context),
    }),
});

export const keepClusterRoute = route({
  operationId: 'keepCluster',
  method: 'POST',
  path: '/api/speaker-clusters',
  summary: 'Enter or change a cluster; a receiver given to it leaves the place where it was',
  tags,
  access: write,
  body: Type.Object({
    unitId: uuid,
    clusterId: Type.Optional(uuid),
    subNetworkId: uuid,
    name,
    place: words,
    lat: orNull(Type.Number({ minimum: -90, maximum: 90 })),
    lon: orNull(Type.Number({ minimum: -180, maximum: 180 })),
    deviceId: orNull(uuid),
    speakers: Type.Integer({ minimum: 0, maximum: 200 }),
    owner: words,
    keeper: orNull(
      Type.Object(
        {
          name: Type.String({ maxLength: 120 }),
          phone: Type.String({ maxLength: 30, pattern: '^[0-9+ ().-]*$' }),
        },
        { description: 'null leaves it as it is' },
      ),
    ),
  }),
  response: kept,
  handle: ({ body, context }) => keepCluster(context, body),
});

export const lookUpKeeperRoute = route({
  operationId: 'lookUpKeeper',
  method: 'POST',
  path: '/api/speaker-clusters/:clusterId/keeper',
  summary: 'Whom to ring about a cluster, with the telephone; who looks is written down',
  tags,
  access: { permission: 'stations.keeper.read' },
  params: Type.Object({ clusterId: uuid }),
  response: KeeperShape,
  handle: ({ params, context }) => lookUpKeeper(context, params),
});

export const removeClusterRoute = route({
  operationId: 'removeCluster',
  method: 'DELETE',
  path: '/api/speaker-clusters/:clusterId',
  summary: 'Take a cluster down whose receiver is not in use',
  tags,
  access: write,
  params: Type.Object({ clusterId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await removeCluster(context, params);
    return {};
  },
});

export const listClusterGroupsRoute = route({
  operationId: 'listClusterGroups',
  method: 'GET',
  path: '/api/cluster-groups',
  summary: 'Groups of clusters, also across communes, by name and a page at a time',
  tags,
  access: read,
  query: Type.Object({
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        unitId: Type.String(),
        unitName: Type.String(),
        unitPath: Type.String(),
        clusters: Type.Integer(),
        mayWrite: Type.Boolean(),
      }),
    ),
    next: orNull(Type.String()),
  }),
  handle: async ({ query: { limit = 200, ...query }, context: { database, actor } }) => {
    const found = await listGroups(database, {
      readable: actor.pathsWith(READ),
      ...query,
      limit: limit + 1,
    });
    const groups = found.slice(0, limit);
    return {
      items: groups.map((one) => ({ ...one, mayWrite: actor.may(group.permission, one.unitPath) })),
      next: found.length > limit ? (groups.at(-1)?.id ?? null) : null,
    };
  },
});

export const keepClusterGroupRoute = route({
  operationId: 'keepClusterGroup',
  method: 'POST',
  path: '/api/cluster-groups',
  summary: 'Enter or change a group; its clusters are those named, no others',
  tags,
  access: group,
  body: Type.Object({
    unitId: uuid,
    groupId: Type.Optional(uuid),
    name,
    clusterIds: Type.Array(uuid, { maxItems: 2_000 }),
  }),
  response: kept,
  handle: ({ body, context }) => keepGroup(context, body),
});

export const removeClusterGroupRoute = route({
  operationId: 'removeClusterGroup',
  method: 'DELETE',
  path: '/api/cluster-groups/:groupId',
  summary: 'Remove a group; its clusters stay',
  tags,
  access: group,
  params: Type.Object({ groupId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await removeGroup(context, params);
    return {};
  },
});
