import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const sentence = Type.String({ minLength: 1, maxLength: 500 });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const dayOfYear = Type.String({ pattern: '^\\d{2}-\\d{2}$' });
const type = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 });
const Bilingual = Type.Object({ vi: sentence, en: sentence }, { additionalProperties: false });
const strict = { additionalProperties: false };

export const periods = ['WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Period = (typeof periods)[number];

const units = ['WORKING_DAYS', 'DAYS', 'HOURS', 'MONTHS'] as const;
const bounds = ['AT_MOST', 'AT_LEAST', 'BEFORE'] as const;
/** The moment from which a deadline is counted. */
const starts = [
  'CREATED',
  'CHANGED',
  'ISSUED',
  'APPROVED',
  'ASSIGNED',
  'RECEIVED',
  'HAPPENED',
  'PUBLISHED',
] as const;

/** What a rule of each kind says, beside its subject. */
export const ruleValues = {
  /** A site of these kinds has this section; the subject is the content type. */
  MANDATORY_SECTION: Type.Object(
    {
      siteKinds: Type.Array(Type.String({ pattern: '^[A-Z_]+$' }), { minItems: 1, maxItems: 10 }),
      label: Bilingual,
      /** Parts the rule names one by one: each is the value of a field of the items. */
      parts: Type.Optional(
        Type.Object(
          {
            field: Type.String(),
            named: Type.Array(
              Type.Object({ value: Type.String({ maxLength: 60 }), label: Bilingual }, strict),
            ),
          },
          strict,
        ),
      ),
      /** How often there is something new. */
      every: Type.Optional(Type.Enum([...periods])),
      /** Field of an item with a day of the period it is for; without it, the day of its publication counts. */
      periodField: Type.Optional(Type.String({ maxLength: 60 })),
    },
    strict,
  ),
  /** The subject is a content type, `*` for all that have no deadline of their own, or another matter. */
  DEADLINE: Type.Union([
    Type.Object(
      {
        limit: Type.Integer({ minimum: 0, maximum: 3660 }),
        unit: Type.Enum([...units]),
        from: Type.Enum([...starts]),
        bound: Type.Optional(Type.Enum([...bounds])),
      },
      strict,
    ),
    Type.Object({ yearlyBy: dayOfYear, dataFrom: dayOfYear, dataTo: dayOfYear }, strict),
  ]),
  /** One of the groups of information that are widely public; the subject is its letter in the law. */
  DISCLOSURE_GROUP: Type.Object(
    {
      name: Type.Object({ vi: sentence, en: sentence, zh: sentence, km: sentence }, strict),
      /** Content types whose items belong to it by themselves. */
      types: Type.Array(type),
      /** Whether the portal has to have it, not only one of the other forms. */
      onPortal: Type.Boolean(),
    },
    strict,
  ),
  LABEL: Type.Object({ text: Bilingual }, strict),
  NUMBER: Type.Object({ number: Type.Number(), unit: Type.String({ maxLength: 40 }) }, strict),
  /** Days off and days worked instead, of the year that is the subject. */
  CALENDAR: Type.Object(
    {
      off: Type.Array(Type.Object({ day, name: Type.String({ maxLength: 100 }) }, strict)),
      worked: Type.Array(day),
    },
    strict,
  ),
};

export type RuleValues = { [K in keyof typeof ruleValues]: Static<(typeof ruleValues)[K]> };
export type MandatorySection = RuleValues['MANDATORY_SECTION'];
export type DeadlineValue = RuleValues['DEADLINE'];
export type Limit = Exclude<DeadlineValue, { yearlyBy: string }>;

/** Null when the value is right for the kind; otherwise where it is wrong. */
export function faultOfValue(kind: keyof RuleValues, value: unknown): string | null {
  if (Value.Check(ruleValues[kind], value)) return null;
  const [first] = Value.Errors(ruleValues[kind], value);
  return first ? `${first.instancePath || '/'} ${first.message}` : 'value';
}
