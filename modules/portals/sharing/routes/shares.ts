import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { siteKinds } from '@saola/sites';
import { acceptShares, mostAccepted } from '../commands/accept-shares.ts';
import { decideShare } from '../commands/decide-share.ts';
import { endShare } from '../commands/end-share.ts';
import { shareStory } from '../commands/share-story.ts';
import { listShareSites } from '../queries/list-share-sites.ts';
import { listShares } from '../queries/list-shares.ts';
import { shareModes, shareStates, shareWays } from '../share.ts';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const note = Type.Optional(Type.String({ maxLength: 1000 }));
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const state = Type.Enum([...shareStates]);
const aSite = Type.Object({ siteId: id, name: Type.String() });
const tags = ['sharing'];

const Share = Type.Object({
  id,
  story: Type.Object({
    id,
    title: Type.String(),
    summary: Type.String(),
    type: Type.String(),
    unitName: Type.String(),
    url: orNull(Type.String()),
  }),
  from: aSite,
  to: aSite,
  mode: Type.Enum([...shareModes]),
  state,
  /** Of the asker, and of the decider. */
  note: Type.String(),
  decisionNote: Type.String(),
  askedBy: Type.String(),
  askedAt: time,
  decidedBy: orNull(Type.String()),
  decidedAt: orNull(time),
  may: Type.Object({ decide: Type.Boolean(), end: Type.Boolean() }),
});

const listSharesRoute = route({
  operationId: 'listShares',
  method: 'GET',
  path: '/api/shares',
  summary: 'Stories sent and received between sites, newest first',
  tags,
  access: { permission: 'portals.share.see' },
  query: Type.Object({
    siteId: Type.Optional(id),
    unitId: Type.Optional(id),
    direction: Type.Optional(Type.Enum(['IN', 'OUT'])),
    storyId: Type.Optional(id),
    state: Type.Optional(state),
    after: Type.Optional(id),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(Share), next: orNull(Type.String()) }),
  handle: ({ query, context }) =>
    listShares(context.database, context.actor, context.services.config.web, query),
});

const listShareSitesRoute = route({
  operationId: 'listShareSites',
  method: 'GET',
  path: '/api/stories/:storyId/share-sites',
  summary: 'Sites to which a story can be sent or taken, what would happen there, and where it stands',
  tags,
  access: { permission: 'portals.share.send' },
  params: Type.Object({ storyId: id }),
  response: Type.Object({
    from: orNull(Type.Object({ siteId: id, name: Type.String(), stands: Type.Boolean() })),
    items: Type.Array(
      Type.Object({
        siteId: id,
        name: Type.String(),
        kind: Type.Enum([...siteKinds]),
        way: Type.Enum([...shareWays]),
        arrives: Type.Enum(['PROPOSED', 'ACCEPTED']),
        stands: Type.Boolean(),
        state: orNull(state),
      }),
    ),
  }),
  handle: ({ params, context }) => listShareSites(context.database, context.actor, params.storyId),
});

const shareStoryRoute = route({
  operationId: 'shareStory',
  method: 'POST',
  path: '/api/stories/:storyId/shares',
  summary: 'Send a story to other sites, or take it to one’s own; it stays the same story',
  tags,
  access: 'signedIn',
  params: Type.Object({ storyId: id }),
  body: Type.Object({
    mode: Type.Enum(['PUSH', 'PULL']),
    fromSiteId: Type.Optional(id),
    toSiteIds: Type.Optional(Type.Array(id, { maxItems: 500, uniqueItems: true })),
    toKind: Type.Optional(Type.Enum([...siteKinds])),
    note,
  }),
  response: Type.Object({ shares: Type.Array(Type.Object({ shareId: id, toSiteId: id, state })) }),
  handle: ({ params, body, context }) => shareStory(context, { ...params, ...body }),
});

const decideShareRoute = route({
  operationId: 'decideShare',
  method: 'POST',
  path: '/api/shares/:shareId/decide',
  summary: 'Accept a story of another site, or decline it',
  tags,
  access: { permission: 'portals.share.decide' },
  params: Type.Object({ shareId: id }),
  body: Type.Object({ accept: Type.Boolean(), note }),
  response: Type.Object({ shareId: id, state }),
  handle: ({ params, body, context }) => decideShare(context, { ...params, ...body }),
});

const acceptSharesRoute = route({
  operationId: 'acceptShares',
  method: 'POST',
  path: '/api/shares/accept',
  summary: 'Accept several stories of other sites at once, all or none',
  tags,
  access: { permission: 'portals.share.decide' },
  body: Type.Object({
    shareIds: Type.Array(id, { minItems: 1, maxItems: mostAccepted, uniqueItems: true }),
    note,
  }),
  response: Type.Object({ accepted: Type.Integer() }),
  handle: ({ body, context }) => acceptShares(context, body),
});

const endShareRoute = route({
  operationId: 'endShare',
  method: 'POST',
  path: '/api/shares/:shareId/end',
  summary: 'Let a shared story go from the receiving site',
  tags,
  access: 'signedIn',
  params: Type.Object({ shareId: id }),
  body: Type.Object({ note }),
  response: Type.Object({ shareId: id, state }),
  handle: ({ params, body, context }) => endShare(context, { ...params, ...body }),
});

export const shareRoutes: Route[] = [
  listSharesRoute,
  listShareSitesRoute,
  shareStoryRoute,
  decideShareRoute,
  acceptSharesRoute,
  endShareRoute,
];
