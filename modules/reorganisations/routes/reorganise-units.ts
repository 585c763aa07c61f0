import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { rehearseReorganisation } from '../commands/rehearse-reorganisation.ts';
import { reorganiseUnits } from '../commands/reorganise-units.ts';
import { reorganisationsError } from '../errors.ts';
import { readPlan } from '../plan.ts';
import { ReportShape } from './shapes.ts';

export const reorganiseUnitsRoute = route({
  operationId: 'reorganiseUnits',
  method: 'POST',
  path: '/api/reorganisations',
  summary: 'Merge, split, rename or dissolve units by a plan; a rehearsal reports and changes nothing',
  tags: ['organisations'],
  access: { permission: 'organisations.unit.reorganise' },
  body: Type.Object({
    rehearsal: Type.Boolean(),
    /** The file as it stands; what is wrong with it is answered line by line. */
    plan: Type.Object({}, { additionalProperties: true }),
  }),
  response: ReportShape,
  handle: async ({ body, context }) => {
    const read = readPlan(body.plan);
    if ('problems' in read) throw reorganisationsError('plan-not-readable', { problems: read.problems });
    return body.rehearsal
      ? rehearseReorganisation(context, read.plan)
      : reorganiseUnits(context, { plan: read.plan });
  },
});
