import type { Database } from '@saola/platform/database';
import type { Services } from '@saola/platform/services';
import { dayOf } from '@saola/organisations';
import { rightsOf, type Rights } from '../rights.ts';
import { accessTables } from '../tables.ts';
import { inForce } from './list-grants.ts';

/** What each role may do today: the modules' files, and over them what the province has decided. */
export async function getRights(services: Services, database: Database = services.database): Promise<Rights> {
  const overrides = await accessTables(database)
    .selectFrom('access.permission_overrides')
    .select(['role', 'permission', 'allowed'])
    .where(inForce(dayOf(new Date())))
    .execute();
  return rightsOf(services.permissions, overrides);
}
