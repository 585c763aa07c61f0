import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import type { Database } from './types.ts';

export interface MigrationSource {
  name: string;
  migrations?: URL | undefined;
}

/** Plain SQL files of every module, in the order of their times; the module's name stands before the file's. */
function sqlFiles(sources: MigrationSource[], wanted: (name: string) => boolean): MigrationProvider {
  return {
    async getMigrations() {
      const found: Record<string, Migration> = {};
      for (const source of sources) {
        if (!source.migrations) continue;
        const folder = fileURLToPath(source.migrations);
        for (const file of await readdir(folder)) {
          if (!file.endsWith('.sql')) continue;
          const text = await readFile(new URL(file, source.migrations), 'utf8');
          const key = `${basename(file, '.sql')}.${source.name}`;
          if (wanted(key)) found[key] = { up: async (db) => void (await sql.raw(text).execute(db)) };
        }
      }
      return found;
    },
  };
}

function migratorOf(
  database: Database,
  sources: MigrationSource[],
  wanted: (name: string) => boolean = () => true,
): Migrator {
  return new Migrator({
    db: database,
    provider: sqlFiles(sources, wanted),
    migrationTableSchema: 'platform',
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
    allowUnorderedMigrations: true,
  });
}

/** Names of the migrations not yet carried out. */
export async function pendingMigrations(database: Database, sources: MigrationSource[]): Promise<string[]> {
  const all = await migratorOf(database, sources).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

/** Carries out what is pending (and wanted), all or nothing; answers the names. */
export async function migrate(
  database: Database,
  sources: MigrationSource[],
  wanted?: (name: string) => boolean,
): Promise<string[]> {
  for (const extension of ['ltree', 'unaccent', 'pg_trgm', 'btree_gist', 'citext', 'pgcrypto'])
    await sql.raw(`create extension if not exists ${extension}`).execute(database);
  const { error, results = [] } = await migratorOf(database, sources, wanted).migrateToLatest();
  if (error) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName;
    throw new Error(`Migration ${failed ?? ''} failed: ${String(error)}`, { cause: error });
  }
  return results.map((result) => result.migrationName);
}
