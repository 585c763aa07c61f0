export type { Database } from './types.ts';
export { connect, type Connection } from './connect.ts';
export {
  startEmbeddedPostgres,
  findEmbeddedPostgres,
  holdsEmbeddedPostgres,
  type EmbeddedPostgres,
} from './embedded.ts';
export { platformSource } from './platform-source.ts';
export { migrate, pendingMigrations, type MigrationSource } from './migrate.ts';
export { lockDataFolder, DataFolderInUse } from './data-folder-lock.ts';
export { below, atOrBelowAny } from './unit-path.ts';
export { batched } from './batched.ts';
