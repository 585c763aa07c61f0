import { Type } from 'typebox';
import { findUnit, organisationsError } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { purposes } from '../../voices/voice.ts';
import { setBroadcastRule } from '../commands/set-broadcast-rule.ts';
import { readBroadcastRule } from '../read-rule.ts';
import { orNull, RuleSchema, uuid } from './schemas.ts';

const tags = ['speech'];

export const listBroadcastRulesRoute = route({
  operationId: 'listBroadcastRules',
  method: 'GET',
  path: '/api/speech/broadcast-rules',
  summary: 'How the broadcasts of a unit are put together, by purpose',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({
    rules: Type.Array(
      Type.Object({
        purpose: Type.Enum([...purposes]),
        own: Type.Boolean({ description: 'set by the unit itself, not above it' }),
        ...RuleSchema,
      }),
    ),
  }),
  async handle({ query, context }) {
    const unit = await findUnit(context.database, query.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    const rules = purposes.map(async (purpose) => {
      const { setBy, ...rule } = await readBroadcastRule(context.database, { unitPath: unit.path, purpose });
      return { purpose, own: setBy === unit.path, ...rule };
    });
    return { rules: await Promise.all(rules) };
  },
});

export const setBroadcastRuleRoute = route({
  operationId: 'setBroadcastRule',
  method: 'PUT',
  path: '/api/speech/broadcast-rules',
  summary:
    'Say how broadcasts of a unit and all below it are put together; null for the rule of the unit above',
  tags,
  access: { permission: 'speech.broadcast-rule.write' },
  body: Type.Object({
    unitId: uuid,
    purpose: Type.Enum([...purposes]),
    rule: orNull(Type.Object(RuleSchema)),
  }),
  response: Type.Object({}),
  async handle({ body, context }) {
    await setBroadcastRule(context, body);
    return {};
  },
});
