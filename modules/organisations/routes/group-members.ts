import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { addToGroup } from '../commands/add-to-group.ts';
import { listUnitsOfGroup } from '../queries/list-units-of-group.ts';
import { UnitList, uuid } from './shapes.ts';

export const listGroupMembersRoute = route({
  operationId: 'listGroupMembers',
  method: 'GET',
  path: '/api/units/:unitId/members',
  summary: 'The units that belong to a group today',
  tags: ['organisations'],
  access: 'signedIn',
  params: Type.Object({ unitId: uuid }),
  response: UnitList,
  handle: async ({ params, context }) => ({
    items: await listUnitsOfGroup(context.database, params.unitId),
    next: null,
  }),
});

export const addGroupMemberRoute = route({
  operationId: 'addGroupMember',
  method: 'POST',
  path: '/api/units/:unitId/members',
  summary: 'Put a unit into a group',
  tags: ['organisations'],
  access: { permission: 'organisations.unit.write' },
  params: Type.Object({ unitId: uuid }),
  body: Type.Object({ unitId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await addToGroup(context, { groupId: params.unitId, unitId: body.unitId });
    return {};
  },
});
