import { composeModules } from '../../apps/server/modules.ts';
import { createServer } from '../../apps/server/create-server.ts';
import { testServices } from '@saola/platform/testing';
import { setup } from '../../platform/testing/global-setup.ts';
import { clientTypes } from './client-types.ts';
import { errorsPage } from './errors-page.ts';
import { eventSchemas } from './event-schemas.ts';
import { dumpSchema } from './dump-schema.ts';
import { inOrder } from './in-order.ts';
import { typesOfClient } from './read-committed.ts';

/** File name, seen from contracts/ → its text. */
export type Contracts = Record<string, string>;

/** Every contract as the code of this moment makes it: the real app in process, on a freshly migrated database. */
export async function generateContracts(): Promise<Contracts> {
  const endPostgres = await setup();
  const modules = composeModules();
  const test = await testServices(modules);
  try {
    const app = await createServer(test.services, modules);
    await app.ready();
    const openapi = json(inOrder(app.swagger()));
    await app.close();
    return {
      'openapi.json': openapi,
      [typesOfClient]: await clientTypes(openapi),
      'events.json': json(eventSchemas(modules)),
      'errors.md': errorsPage(modules),
      'schema.sql': await dumpSchema(test.services.database),
    };
  } finally {
    await test.stop();
    await endPostgres();
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
