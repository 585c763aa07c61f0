import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { listCommunes } from '../queries/list-communes.ts';
import { Commune } from './shapes.ts';

export const listCommunesRoute = route({
  operationId: 'listCitizenCommunes',
  method: 'GET',
  path: '/api/citizen/communes',
  summary: 'The communes a citizen may choose from',
  tags: ['citizen'],
  access: 'anyone',
  response: Type.Object({ items: Type.Array(Commune), next: Type.Null() }),
  handle: async ({ context }) => {
    const communes = await listCommunes(context.database);
    const items = communes.map(({ id, name, fullName, slug, lat, lon }) => ({
      id,
      name,
      fullName,
      slug,
      lat,
      lon,
    }));
    return { items, next: null };
  },
});
