import { Type } from 'typebox';
import { identifierKinds } from '../identifier.ts';
import { communeKinds, unitKinds } from '../unit.ts';

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const uuid = Type.String({ format: 'uuid' });
export const day = Type.String({ format: 'date', description: 'a day in Vietnam, such as 2025-07-01' });
export const kind = oneOf(unitKinds);
export const communeKind = oneOf(communeKinds);
export const identifierKind = oneOf(identifierKinds);
export const extent = Type.Union([Type.Literal('WHOLE'), Type.Literal('PART')]);

const unitProperties = {
  id: uuid,
  parentId: nullable(uuid),
  kind,
  communeKind: nullable(communeKind),
  name: Type.String(),
  fullName: Type.String(),
  slug: Type.String(),
  path: Type.String({ description: 'labels from the province down, joined by dots' }),
  lat: nullable(Type.Number()),
  lon: nullable(Type.Number()),
};

export const Unit = Type.Object(unitProperties);
export const UnitList = Type.Object({ items: Type.Array(Unit), next: nullable(Type.String()) });

const relatives = Type.Array(Type.Object({ id: uuid, fullName: Type.String(), on: day, extent }));
const validity = { from: day, to: nullable(day) };

export const UnitRecord = Type.Object({
  ...unitProperties,
  validFrom: day,
  validTo: nullable(day),
  ancestors: Type.Array(Unit),
  names: Type.Array(
    Type.Object({
      name: Type.String(),
      fullName: Type.String(),
      basis: nullable(Type.String()),
      ...validity,
    }),
  ),
  identifiers: Type.Array(
    Type.Object({ kind: identifierKind, scheme: Type.String(), value: Type.String(), ...validity }),
  ),
  predecessors: relatives,
  successors: relatives,
});

export const Commune = Type.Object({
  id: uuid,
  name: Type.String(),
  fullName: Type.String(),
  slug: Type.String(),
  lat: nullable(Type.Number()),
  lon: nullable(Type.Number()),
});
