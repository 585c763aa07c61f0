import { themes } from '@saola/design-system';
import { languages } from '@saola/translations';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { SettingKey } from './settings.ts';
import { siteKinds } from './site.ts';

const strict = { additionalProperties: false };
const line = Type.String({ minLength: 1, maxLength: 300, pattern: '^[^\\r\\n]+$' });
const text = Type.String({ minLength: 1, maxLength: 2_000 });
const oneOf = <T extends string>(values: readonly T[]) => Type.Enum([...values]);
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const inLanguages = (schema: typeof line) =>
  Type.Object(
    { vi: schema, en: Type.Optional(schema), zh: Type.Optional(schema), km: Type.Optional(schema) },
    strict,
  );
export const Named = inLanguages(line);
const Paragraph = inLanguages(text);
const phone = Type.String({ pattern: '^[0-9+() .-]{2,30}$' });
const taking = oneOf(['AT_ONCE', 'WHEN_ACCEPTED']);
const id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });

const MenuChange = Type.Object(
  {
    add: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id,
            label: Named,
            href: Type.String({ minLength: 1, maxLength: 500 }),
            under: Type.Optional(id),
            kinds: Type.Optional(Type.Array(oneOf(siteKinds), { minItems: 1, maxItems: siteKinds.length })),
            after: Type.Optional(id),
          },
          strict,
        ),
        { maxItems: 60 },
      ),
    ),
    hide: Type.Optional(Type.Array(id, { maxItems: 200 })),
    rename: Type.Optional(Type.Record(id, Named, { maxProperties: 200 })),
  },
  strict,
);

/** What a value of each setting looks like. */
export const settingShapes: Record<SettingKey, Type.TSchema> = {
  theme: oneOf(Object.keys(themes)),
  languages: Type.Array(oneOf(languages), { minItems: 1, maxItems: languages.length, uniqueItems: true }),
  responsible: nullable(Named),
  address: nullable(Named),
  phone: nullable(phone),
  email: nullable(Type.String({ pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', maxLength: 200 })),
  hours: Type.Array(Type.String({ pattern: '^\\d{1,2}:\\d{2}\\s?[–-]\\s?\\d{1,2}:\\d{2}$' }), {
    maxItems: 6,
  }),
  phones: Type.Array(Type.Object({ label: Named, number: phone }, strict), { maxItems: 20 }),
  headerText: nullable(Named),
  footerText: nullable(Paragraph),
  sections: Type.Record(id, oneOf(['SHOWN', 'HIDDEN']), { maxProperties: 200 }),
  takes: Type.Object({ fromAbove: taking, fromBelow: taking, syndicated: taking }, strict),
  showsVisits: Type.Boolean(),
  showsRatings: Type.Boolean(),
  domains: Type.Array(
    Type.String({
      pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$',
      maxLength: 253,
    }),
    { maxItems: 50, uniqueItems: true },
  ),
  menu: MenuChange,
};

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingShapes, key);

/** Null when the value is right; otherwise where it is wrong, and how. */
export function faultOfSetting(key: SettingKey, value: unknown): { where: string; problem: string } | null {
  if (Value.Check(settingShapes[key], value)) return null;
  const [first] = Value.Errors(settingShapes[key], value);
  return { where: first?.instancePath || '/', problem: first?.message ?? 'value' };
}
