import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { createUnit } from '../commands/create-unit.ts';
import { communeKind, day, kind, uuid } from './shapes.ts';

export const createUnitRoute = route({
  operationId: 'createUnit',
  method: 'POST',
  path: '/api/units',
  summary: 'Set up a unit below another',
  tags: ['organisations'],
  access: { permission: 'organisations.unit.write' },
  body: Type.Object({
    parentId: uuid,
    kind,
    communeKind: Type.Optional(communeKind),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    fullName: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    slug: Type.Optional(Type.String({ maxLength: 63 })),
    lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    lon: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    validFrom: day,
    basis: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: Type.Object({ id: uuid, path: Type.String() }),
  handle: ({ body, context }) => createUnit(context, body),
});
