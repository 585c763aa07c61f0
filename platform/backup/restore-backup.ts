import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract } from 'tar-stream';
import { migrate, type MigrationSource } from '@saola/platform/database';
import type { Storage } from '@saola/platform/storage';
import { insideTransaction } from './inside-transaction.ts';
import { isOfThisPlace } from './keys.ts';
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

/**
 * Brings a backup back into an empty database and data folder, and carries out the migrations it does not know yet.
 * The archive is read to its end first, and the database changes in one transaction: all of it is there, or nothing.
 */
export async function restoreBackup(file: string, target: Target): Promise<{ rows: number; files: number }> {
  await checkArchive(file);
  const client = new pg.Client({ connectionString: target.databaseUrl });
  await client.connect();
  const keysFolder = join(resolve(target.dataDir), 'keys');
  const keys = new Map<string, Buffer>();
  try {
    await refuseUnlessEmpty(client, keysFolder);
    await target.createQueueSchema();
    await client.query('begin');
    const done = await bringBack(file, client, target, keys);
    for (const [path, content] of keys) await writeKey(path, content);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    for (const path of keys.keys()) await rm(path, { force: true });
    throw error;
  } finally {
    await client.end();
  }

  async function bringBack(file: string, client: pg.Client, target: Target, keys: Map<string, Buffer>) {
    const database = insideTransaction(client);
    let manifest: Manifest | null = null;
    let constraints: string[] = [];
    let rows = 0;
    let files = 0;
    for await (const entry of entriesOf(file)) {
      const [folder, name] = partsOf(entry.header.name);
      if (folder === 'manifest.json') {
        manifest = JSON.parse((await contentOf(entry)).toString()) as Manifest;
        const { format, migrations, tables } = manifest;
        if (format !== 1)
          throw new RestoreRefused('The backup was written by a newer Saola. Update Saola first.');
        await migrate(database, target.sources, (migration) => migrations.includes(migration));
        constraints = await setAsideRules(client, tables);
        for (const table of tables)
          if (!isQueueVersion(table)) await client.query(`delete from ${nameOf(table)}`);
      } else if (folder === 'database') {
        const table = manifest?.tables.find(({ schema, table }) => `${schema}.${table}` === name);
        if (!table) throw new RestoreRefused(`The backup holds a table nobody announced: ${name}`);
        if (isQueueVersion(table)) entry.resume();
        else {
          const copy = client.query(copyFrom(`copy ${nameOf(table)} (${columnsOf(table)}) from stdin`));
          await pipeline(entry, copy);
          rows += copy.rowCount;
        }
      } else if (folder === 'files') {
        await target.storage.put(name, await contentOf(entry));
        files++;
      } else if (folder === 'keys') {
        keys.set(pathOfKey(keysFolder, name), await contentOf(entry));
      } else entry.resume();
    }
    if (!manifest) throw new RestoreRefused(`${file} is not a backup of Saola.`);
    await bringRulesBack(client, manifest.tables, constraints);
    await advanceSequences(client);
    await migrate(database, target.sources);
    return { rows, files };
  }
}

/** Reads the archive to its end: a cut or altered one is found by its checksum before anything is changed. */
async function checkArchive(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new RestoreRefused(`There is no file ${file}.`);
  });
  let first = '';
  try {
    for await (const entry of entriesOf(file)) {
      first ||= entry.header.name;
      entry.resume();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RestoreRefused(`${file} is cut or damaged (${reason}). Nothing was restored.`);
  }
  if (first !== 'manifest.json') throw new RestoreRefused(`${file} is not a backup of Saola.`);
}

async function* entriesOf(file: string) {
  const archive = extract();
  pipeline(createReadStream(file), createGunzip(), archive).catch((error: Error) => archive.destroy(error));
  yield* archive;
}

function partsOf(name: string): [folder: string, rest: string] {
  const slash = name.indexOf('/');
  return slash < 0 ? [name, ''] : [name.slice(0, slash), name.slice(slash + 1)];
}

async function refuseUnlessEmpty(client: pg.Client, keysFolder: string) {
  const found = await client.query(`select 1 from pg_namespace where nspname = 'platform'`);
  if (found.rowCount)
    throw new RestoreRefused(
      'The database already holds a Saola. Restore into an empty one: choose a new DATA_DIR, or a new database in DATABASE_URL.',
    );
  const keys = await readdir(keysFolder).catch(() => []);
  if (keys.some((name) => !isOfThisPlace(name)))
    throw new RestoreRefused(
      `${keysFolder} already holds keys, and those of the backup would replace them. Choose a new DATA_DIR.`,
    );
}

/** The queue's schema is made by the library here, whose version it says itself. */
const isQueueVersion = ({ schema, table }: TableToKeep) => schema === 'jobs' && table === 'version';

/** Rows come in the order of names: keys between tables and triggers are not asked while they come. Answers how to bring the keys back. */
async function setAsideRules(client: pg.Client, tables: TableToKeep[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and n.nspname not like 'pg\\_%'`);
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const table of tables) await client.query(`alter table ${nameOf(table)} disable trigger user`);
  return rows.map(
    ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
  );
}

async function bringRulesBack(client: pg.Client, tables: TableToKeep[], constraints: string[]) {
  for (const constraint of constraints) await client.query(constraint);
  for (const table of tables) await client.query(`alter table ${nameOf(table)} enable trigger user`);
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

function pathOfKey(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!path.startsWith(folder + sep))
    throw new RestoreRefused(`The backup names a key outside the folder: ${name}`);
  return path;
}

async function writeKey(path: string, content: Buffer) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, content, { mode: 0o600 });
}

async function contentOf(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of entry) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
