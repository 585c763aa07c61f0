import { Type } from 'typebox';

export const uuid = Type.String({ format: 'uuid' });
export const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const SpokenLineSchema = {
  role: Type.Enum(['ANNOUNCEMENT', 'HEADLINE', 'BODY', 'REPEAT', 'CLOSING']),
  written: Type.String(),
  spoken: Type.String(),
  place: orNull(
    Type.Object(
      { from: Type.Integer(), to: Type.Integer() },
      { description: 'in the headline or the text; null for what the rule adds' },
    ),
  ),
};

export const RuleSchema = {
  chime: Type.String({
    pattern: '^(NONE|CHIME|ALERT|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$',
    description: 'NONE, CHIME, ALERT, or the id of a sound of the station',
  }),
  announcement: Type.String({ maxLength: 300, description: '{unit} stands for the name of the unit' }),
  closing: Type.String({ maxLength: 300 }),
  repeat: Type.Enum(['NONE', 'NUMBERS', 'ALL']),
  voices: Type.Enum(['ONE', 'TURNS']),
  bed: Type.String({
    pattern: '^(NONE|BUILT_IN|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$',
    description: 'NONE, BUILT_IN, or the id of a sound in the library',
  }),
};
