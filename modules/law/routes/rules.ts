import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { endRule } from '../commands/end-rule.ts';
import { replaceRule } from '../commands/replace-rule.ts';
import { listRules } from '../queries/list-rules.ts';
import { readInstruments } from '../queries/rules-on.ts';
import {
  article,
  certainty,
  day,
  Instrument,
  kind,
  NewInstrument,
  note,
  Rule,
  uuid,
  value,
} from './shapes.ts';

export const listRulesRoute = route({
  operationId: 'listLawRules',
  method: 'GET',
  path: '/api/law/rules',
  summary:
    'Rules of law with the days from which and until which they hold; with a day, those in force on it',
  tags: ['law'],
  access: 'signedIn',
  query: Type.Object({ day: Type.Optional(day), kind: Type.Optional(kind) }),
  response: Type.Object({ items: Type.Array(Rule) }),
  handle: async ({ query, context }) => ({ items: await listRules(context.database, query) }),
});

export const listInstrumentsRoute = route({
  operationId: 'listLawInstruments',
  method: 'GET',
  path: '/api/law/instruments',
  summary: 'Laws, decrees and circulars by which rules are cited',
  tags: ['law'],
  access: 'signedIn',
  response: Type.Object({ items: Type.Array(Instrument) }),
  handle: async ({ context }) => ({ items: await readInstruments(context.database) }),
});

export const replaceRuleRoute = route({
  operationId: 'replaceLawRule',
  method: 'POST',
  path: '/api/law/rules/:ruleId/replace',
  summary: 'End a rule on the day from which another one holds',
  tags: ['law'],
  access: { permission: 'law.rule.write' },
  params: Type.Object({ ruleId: uuid }),
  body: Type.Object({
    value,
    effectiveFrom: day,
    instrument: Type.Union([Type.String({ maxLength: 60 }), NewInstrument]),
    article,
    certainty: Type.Optional(certainty),
    note: Type.Optional(note),
  }),
  response: Type.Object({ ruleId: uuid }),
  handle: ({ params, body, context }) => replaceRule(context, { ...params, ...body }),
});

export const endRuleRoute = route({
  operationId: 'endLawRule',
  method: 'POST',
  path: '/api/law/rules/:ruleId/end',
  summary: 'End a rule that nothing follows',
  tags: ['law'],
  access: { permission: 'law.rule.write' },
  params: Type.Object({ ruleId: uuid }),
  body: Type.Object({ effectiveTo: day, note: Type.String({ minLength: 1, maxLength: 1000 }) }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await endRule(context, { ...params, ...body });
    return {};
  },
});
