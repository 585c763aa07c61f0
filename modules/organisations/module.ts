import { defineModule } from '@saola/platform/module';
import { organisationsError } from './errors.ts';
import { permissions } from './permissions.ts';
import { closeUnitRoute } from './routes/close-unit.ts';
import { createUnitRoute } from './routes/create-unit.ts';
import { getUnitRoute } from './routes/get-unit.ts';
import { communesOfToday } from './queries/list-communes.ts';
import { unitsOfToday } from './queries/list-units-below.ts';
import { addGroupMemberRoute, listGroupMembersRoute } from './routes/group-members.ts';
import { listCommunesRoute } from './routes/list-communes.ts';
import { listUnitsRoute } from './routes/list-units.ts';
import { renameUnitRoute } from './routes/rename-unit.ts';
import { setIdentifierRoute } from './routes/set-identifier.ts';

export const organisations = defineModule({
  name: 'organisations',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [organisationsError],
  permissions,
  routes: [
    listCommunesRoute,
    listUnitsRoute,
    getUnitRoute,
    createUnitRoute,
    renameUnitRoute,
    closeUnitRoute,
    setIdentifierRoute,
    listGroupMembersRoute,
    addGroupMemberRoute,
  ],
  /** The tree of today, which every home page asks for. */
  async start(services) {
    const ends = [unitsOfToday.keep(services), communesOfToday.keep(services)];
    return async () => ends.forEach((end) => end());
  },
});
