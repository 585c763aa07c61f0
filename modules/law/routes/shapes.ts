import { Type } from 'typebox';
import { certainties, instrumentKinds, ruleKinds } from '../rule.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const uuid = Type.String({ format: 'uuid' });
export const day = Type.String({ format: 'date', description: 'a day in Vietnam, such as 2026-07-01' });
export const kind = Type.Enum([...ruleKinds]);
export const certainty = Type.Enum([...certainties], {
  description: 'S: seen in the text of law; 2: secondary source; I: inferred; X: not found',
});
export const article = Type.String({ minLength: 1, maxLength: 200 });
export const note = Type.String({ maxLength: 1000 });
/** As the kind of the rule has it; checked by the command. */
export const value = Type.Any({ description: 'what the rule says, in the form of its kind' });

export const Rule = Type.Object({
  id: uuid,
  code: Type.String(),
  kind,
  instrument: Type.String({ description: 'code of the instrument' }),
  article: Type.String(),
  subject: Type.String(),
  value,
  effectiveFrom: day,
  effectiveTo: nullable(day),
  certainty,
  note: Type.String(),
  origin: Type.Enum(['SAOLA', 'PROVINCE']),
  writtenByName: Type.String(),
});

const instrument = {
  code: Type.String({ pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$', maxLength: 60 }),
  kind: Type.Enum([...instrumentKinds]),
  number: Type.String({ minLength: 1, maxLength: 100 }),
  title: Type.Object({
    vi: Type.String({ minLength: 1, maxLength: 500 }),
    en: Type.String({ minLength: 1, maxLength: 500 }),
  }),
  issuedOn: nullable(day),
  effectiveFrom: nullable(day),
  statusNote: Type.String({ maxLength: 1000 }),
};
export const NewInstrument = Type.Object(instrument);
export const Instrument = Type.Object({
  ...instrument,
  effectiveTo: nullable(day),
  replacedBy: nullable(Type.String()),
});
