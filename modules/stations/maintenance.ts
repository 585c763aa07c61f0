import { Type, type Static } from 'typebox';

export const MaintenanceKind = Type.Union([
  Type.Literal('CHECK'),
  Type.Literal('REPAIR'),
  Type.Literal('REPLACEMENT'),
  Type.Literal('CLEANING'),
  Type.Literal('OTHER'),
]);
export type MaintenanceKind = Static<typeof MaintenanceKind>;

/** What was put in instead of something. */
export const Part = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
  count: Type.Integer({ minimum: 1, maximum: 1_000 }),
});
export type Part = Static<typeof Part>;

export const sayParts = (parts: readonly Part[]): string =>
  parts.map(({ name, count }) => (count > 1 ? `${count} ${name}` : name)).join('; ');
