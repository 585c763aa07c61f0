import { createReadStream } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract } from 'tar-stream';
import { connect, migrate, type MigrationSource } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import type { Storage } from '@saola/platform/storage';
import { columnsOf, nameOf, quoted, type TableToKeep } from './tables.ts';

export class RestoreRefused extends Error {
  override name = 'RestoreRefused';
}

interface Target {
  databaseUrl: string;
  storage: Storage;
  dataDir: string;
  sources: MigrationSource[];
  /** Makes the job queue's own schema, empty. */
  createQueueSchema(): Promise<void>;
}

interface Manifest {
  format: number;
  tables: TableToKeep[];
  migrations: string[];
}

/** Brings a backup back into an empty database, all or nothing, and carries out the migrations it does not know yet. */
export async function restoreBackup(file: string, target: Target): Promise<{ rows: number; files: number }> {
  await access(file).catch(() => {
    throw new RestoreRefused(`There is no file ${file}.`);
  });
  const connection = connect(target.databaseUrl, createLogger('silent'), 2);
  const client = new pg.Client({ connectionString: target.databaseUrl });
  await client.connect();
  let rows = 0;
  let files = 0;
  let manifest: Manifest | null = null;
  try {
    await refuseUnlessEmpty(client);
    const archive = extract();
    // A cut or foreign file ends the archive with its error, and so the restore.
    pipeline(createReadStream(file), createGunzip(), archive).catch((error: Error) => archive.destroy(error));
    for await (const entry of archive) {
      const { name } = entry.header;
      if (name === 'manifest.json') {
        manifest = JSON.parse((await contentOf(entry)).toString()) as Manifest;
        await prepare(connection.database, manifest, target);
        await client.query('begin');
        // Rows come in the order of names: keys and triggers are not asked while they come.
        await client.query('set local session_replication_role = replica');
        for (const table of manifest.tables) await client.query(`delete from ${nameOf(table)}`);
      } else if (name.startsWith('database/')) {
        const table = manifest!.tables.find((known) => `database/${known.schema}.${known.table}` === name)!;
        const copy = client.query(copyFrom(`copy ${nameOf(table)} (${columnsOf(table)}) from stdin`));
        await pipeline(entry, copy);
        rows += copy.rowCount;
      } else if (name.startsWith('files/')) {
        await target.storage.put(name.slice('files/'.length), await contentOf(entry));
        files++;
      } else if (name.startsWith('keys/')) {
        await writeKey(join(target.dataDir, 'keys'), name.slice('keys/'.length), await contentOf(entry));
      }
      entry.resume();
    }
    if (!manifest) throw new RestoreRefused(`${file} is not a backup of Saola.`);
    await advanceSequences(client);
    await client.query('commit');
    await migrate(connection.database, target.sources);
    return { rows, files };
  } finally {
    await client.end();
    await connection.close();
  }
}

async function refuseUnlessEmpty(client: pg.Client) {
  const found = await client.query(`select 1 from pg_namespace where nspname = 'platform'`);
  if (found.rowCount)
    throw new RestoreRefused(
      'The database already holds a Saola. Restore into an empty one: choose a new DATA_DIR, or a new database in DATABASE_URL.',
    );
}

/** The schema as it was when the backup was made. */
async function prepare(database: Parameters<typeof migrate>[0], manifest: Manifest, target: Target) {
  if (manifest.format !== 1)
    throw new RestoreRefused('The backup was written by a newer Saola. Update Saola first.');
  await migrate(database, target.sources, (name) => manifest.migrations.includes(name));
  await target.createQueueSchema();
}

async function advanceSequences(client: pg.Client) {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table, a.attname as column,
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname not like 'pg\\_%'
      and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null`);
  for (const { table, column, sequence } of rows)
    await client.query(
      `select setval('${sequence}', greatest((select coalesce(max(${quoted(column)}), 0) from ${table}), 1))`,
    );
}

async function writeKey(folder: string, name: string, content: Buffer) {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder))
    throw new RestoreRefused(`The backup names a key outside the folder: ${name}`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, content, { mode: 0o600 });
}

async function contentOf(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of entry) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
