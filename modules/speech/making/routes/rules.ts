import { Type } from 'typebox';
import { findUnit, findUnits, organisationsError } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { purposes } from '../../voices/voice.ts';
import { setBroadcastRule } from '../commands/set-broadcast-rule.ts';
import { hearRule } from '../hear-rule.ts';
import { readBroadcastRules } from '../read-rule.ts';
import { broadcastOf } from './listen.ts';
import { orNull, RuleSchema, uuid } from './schemas.ts';

const tags = ['speech'];
const purpose = Type.Enum([...purposes]);
const unitName = orNull(Type.String({ description: 'null: nobody has set it, Saola’s own' }));

export const listBroadcastRulesRoute = route({
  operationId: 'listBroadcastRules',
  method: 'GET',
  path: '/api/speech/broadcast-rules',
  summary: 'How the broadcasts of a unit are put together, by purpose, and what the unit above says',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({
    rules: Type.Array(
      Type.Object({
        purpose,
        own: Type.Boolean({ description: 'set by the unit itself, not above it' }),
        ...RuleSchema,
        setBy: unitName,
        above: Type.Object(
          { ...RuleSchema, setBy: unitName },
          { description: 'what would hold without its own' },
        ),
      }),
    ),
  }),
  async handle({ query, context }) {
    const unit = await findUnit(context.database, query.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    const { database } = context;
    const held = await Promise.all(
      purposes.map((each) => readBroadcastRules(database, { unitPath: unit.path, purpose: each })),
    );
    const setters = held.flat().flatMap(({ setBy }) => (setBy ? [setBy.unitId] : []));
    const units = await findUnits(database, [...new Set(setters)]);
    const nameOf = (setBy: { unitId: string } | null) =>
      setBy ? (units.get(setBy.unitId)?.fullName ?? '') : null;
    return {
      rules: held.map(([first, second], at) => {
        const own = first.setBy?.unitId === unit.id;
        const above = own ? second! : first;
        return {
          purpose: purposes[at]!,
          own,
          ...first.rule,
          setBy: nameOf(first.setBy),
          above: { ...above.rule, setBy: nameOf(above.setBy) },
        };
      }),
    };
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
  body: Type.Object({ unitId: uuid, purpose, rule: orNull(Type.Object(RuleSchema)) }),
  response: Type.Object({}),
  async handle({ body, context }) {
    await setBroadcastRule(context, body);
    return {};
  },
});

export const hearBroadcastRuleRoute = route({
  operationId: 'hearBroadcastRule',
  method: 'POST',
  path: '/api/speech/broadcast-rules/listen',
  summary: 'Hear a short bulletin put together by a rule that is not saved yet',
  tags,
  access: { permission: 'speech.broadcast-rule.write' },
  limit: { max: 20, seconds: 60 },
  body: Type.Object({
    unitId: uuid,
    purpose,
    rule: Type.Object(RuleSchema),
    headline: Type.String({ maxLength: 200 }),
    text: Type.String({ minLength: 1, maxLength: 800 }),
  }),
  response: Type.Object({
    url: Type.String(),
    durationMs: Type.Integer(),
    loudness: Type.Number({ description: 'LUFS, as measured' }),
    truePeak: Type.Number({ description: 'dBTP, as measured' }),
    lines: Type.Array(
      Type.Object({
        role: Type.Enum(['ANNOUNCEMENT', 'HEADLINE', 'BODY', 'REPEAT', 'CLOSING']),
        written: Type.String(),
        spoken: Type.String(),
        startMs: Type.Integer(),
        endMs: Type.Integer(),
      }),
    ),
  }),
  async handle({ body, context }) {
    return hearRule(context, { ...(await broadcastOf(context, body)), rule: body.rule });
  },
});
