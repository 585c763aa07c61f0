import type { MigrationSource } from './migrate.ts';

/** The platform's own tables come before every module's. */
export const platformSource: MigrationSource = {
  name: 'platform',
  migrations: new URL('../migrations/', import.meta.url),
};
