import { Type } from 'typebox';
import { findUnitByPath } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { provincePath } from '../province.ts';

export const aboutRoute = route({
  operationId: 'getAbout',
  method: 'GET',
  path: '/api/about',
  summary: 'What this server is: province, version, whether it is a demonstration',
  tags: ['about'],
  access: 'anyone',
  response: Type.Object({
    demo: Type.Boolean(),
    version: Type.String(),
    province: Type.Object({ name: Type.String(), fullName: Type.String() }),
    publicUrl: Type.String(),
  }),
  handle: async ({ context }) => {
    const { config } = context.services;
    const province = await findUnitByPath(context.database, provincePath(config));
    return {
      demo: config.demo,
      version: '0.1.0',
      province: { name: province?.name ?? '', fullName: province?.fullName ?? '' },
      publicUrl: config.web.publicUrl,
    };
  },
});
