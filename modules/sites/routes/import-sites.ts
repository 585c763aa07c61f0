import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { importSites } from '../commands/import-sites.ts';
import { nullable, uuid } from './shapes.ts';

export const importSitesRoute = route({
  operationId: 'importSites',
  method: 'POST',
  path: '/api/sites/import',
  summary:
    'Make sites from the text of a CSV file, or rehearse it; rows that are wrong say why and keep no other from its site',
  tags: ['sites'],
  access: { permission: 'sites.site.write' },
  limit: { max: 20, seconds: 60 },
  body: Type.Object({
    csv: Type.String({ maxLength: 2_000_000 }),
    dryRun: Type.Optional(Type.Boolean()),
    makeUnits: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({
    rows: Type.Array(
      Type.Object({
        row: Type.Integer({ description: 'as a spreadsheet counts them: the header is 1' }),
        unitName: Type.String(),
        host: Type.String(),
        state: Type.Union([
          Type.Literal('NEW'),
          Type.Literal('CREATED'),
          Type.Literal('EXISTS'),
          Type.Literal('WRONG'),
        ]),
        siteId: nullable(uuid),
        problems: Type.Array(
          Type.Object({ column: Type.String(), value: Type.String(), vi: Type.String(), en: Type.String() }),
        ),
      }),
    ),
    unknownColumns: Type.Array(Type.String()),
    stopped: Type.Boolean(),
  }),
  handle: ({ body, context }) => importSites(context, body),
});
