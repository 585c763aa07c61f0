import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { addShareRule } from '../commands/add-share-rule.ts';
import { removeShareRule } from '../commands/remove-share-rule.ts';
import { previewShareRule } from '../queries/preview-share-rule.ts';
import { listShareRules } from '../queries/list-share-rules.ts';

const id = Type.String({ format: 'uuid' });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const aSite = Type.Object({ siteId: id, name: Type.String() });
const codes = Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), { maxItems: 60, uniqueItems: true });
const topics = Type.Array(Type.Integer({ minimum: 1, maximum: 6 }), { maxItems: 6, uniqueItems: true });
/** Stories first public within so many days come as well. */
const days = Type.Integer({ minimum: 0, maximum: 365 });
const codeList = Type.String({ pattern: '^[a-z0-9-]{1,60}(,[a-z0-9-]{1,60})*$', maxLength: 2000 });
const listed = (text: string | undefined) => (text ? text.split(',') : []);
const tags = ['sharing'];

const ShareRule = Type.Object({
  id,
  site: aSite,
  /** Null: any site above it or below it. */
  from: orNull(aSite),
  types: codes,
  categories: codes,
  topics,
  area: orNull(Type.String()),
  madeBy: Type.String(),
  madeAt: Type.String({ format: 'date-time' }),
  may: Type.Object({ remove: Type.Boolean() }),
});

const listShareRulesRoute = route({
  operationId: 'listShareRules',
  method: 'GET',
  path: '/api/share-rules',
  summary: 'What sites take by themselves',
  tags,
  access: { permission: 'portals.share.see' },
  query: Type.Object({
    siteId: Type.Optional(id),
    after: Type.Optional(id),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(ShareRule), next: orNull(Type.String()) }),
  handle: ({ query, context }) => listShareRules(context.database, context.actor, query),
});

const addShareRuleRoute = route({
  operationId: 'addShareRule',
  method: 'POST',
  path: '/api/share-rules',
  summary: 'Let a site take stories of some kinds by itself from now on',
  tags,
  access: { permission: 'portals.share-rule.write' },
  body: Type.Object({
    siteId: id,
    fromSiteId: Type.Optional(orNull(id)),
    types: Type.Optional(codes),
    categories: Type.Optional(codes),
    topics: Type.Optional(topics),
    areaUnitId: Type.Optional(orNull(id)),
    days: Type.Optional(days),
  }),
  response: Type.Object({ ruleId: id, earlier: Type.Integer() }),
  handle: ({ body, context }) => addShareRule(context, body),
});

const previewShareRuleRoute = route({
  operationId: 'previewShareRule',
  method: 'GET',
  path: '/api/share-rules/preview',
  summary: 'How many stories of the last days a rule would bring',
  tags,
  access: { permission: 'portals.share-rule.write' },
  query: Type.Object({
    siteId: id,
    fromSiteId: Type.Optional(id),
    types: Type.Optional(codeList),
    categories: Type.Optional(codeList),
    topics: Type.Optional(Type.String({ pattern: '^[1-6](,[1-6])*$', maxLength: 20 })),
    areaUnitId: Type.Optional(id),
    days,
  }),
  response: Type.Object({ count: Type.Integer(), more: Type.Boolean() }),
  handle: ({ query, context }) =>
    previewShareRule(context, {
      ...query,
      types: listed(query.types),
      categories: listed(query.categories),
      topics: listed(query.topics).map(Number),
    }),
});

const removeShareRuleRoute = route({
  operationId: 'removeShareRule',
  method: 'DELETE',
  path: '/api/share-rules/:ruleId',
  summary: 'A rule brings nothing more; what it brought stays',
  tags,
  access: { permission: 'portals.share-rule.write' },
  params: Type.Object({ ruleId: id }),
  response: Type.Object({ ruleId: id }),
  handle: ({ params, context }) => removeShareRule(context, params),
});

export const shareRuleRoutes: Route[] = [
  listShareRulesRoute,
  addShareRuleRoute,
  previewShareRuleRoute,
  removeShareRuleRoute,
];
