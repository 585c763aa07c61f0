import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { categories, topics } from '../categories.ts';
import { topic } from './shapes.ts';

const names = { vi: Type.String(), en: Type.String() };

export const listCategoriesRoute = route({
  operationId: 'listCategories',
  method: 'GET',
  path: '/api/categories',
  summary: 'Sections of the portals and topics of the source information system, by name',
  tags: ['newsroom'],
  access: 'anyone',
  response: Type.Object({
    items: Type.Array(Type.Object({ code: Type.String(), ...names })),
    topics: Type.Array(Type.Object({ code: topic, ...names })),
  }),
  handle: () => ({ items: categories, topics }),
});
