import { Type } from 'typebox';
import { roles } from '../role.ts';

export const uuid = Type.String({ format: 'uuid' });
export const day = Type.String({ format: 'date', description: 'a day in Vietnam, such as 2025-07-01' });
export const role = Type.Union(roles.map((name) => Type.Literal(name)));
export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const moment = Type.Unsafe<Date>({ type: 'string', format: 'date-time' });

export const Grant = Type.Object({
  id: uuid,
  role,
  unitId: uuid,
  unitName: Type.String(),
  unitPath: Type.String(),
  validFrom: day,
  validTo: nullable(day),
});

export const Account = Type.Object({
  id: uuid,
  username: Type.String(),
  name: Type.String(),
  title: Type.String(),
  email: Type.String(),
  twoFactor: Type.Boolean(),
  unitId: uuid,
  unitName: Type.String(),
  disabledAt: nullable(moment),
  lockedUntil: nullable(moment),
  grants: Type.Array(Grant),
});
