import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import { makeScratchFolder } from '@saola/platform/scratch';
import type { Storage } from '@saola/platform/storage';
import { isOfThisPlace } from './keys.ts';
import { columnsOf, nameOf, tablesToKeep, type TableToKeep } from './tables.ts';

interface Source {
  databaseUrl: string;
  /** Null leaves the files out: an upgrade changes only the database. */
  storage: Storage | null;
  dataDir: string;
}

/**
 * Writes one compressed archive of the database as it stands at one moment, the files and the keys,
 * while the server runs or not. It is whole or it is not there: it takes its name at the end.
 */
export async function writeBackup(source: Source, file: string): Promise<{ tables: number; files: number }> {
  const archive = pack();
  const aside = `${file}.part`;
  const written = pipeline(archive, createGzip({ level: 6 }), createWriteStream(aside, { mode: 0o600 }));
  try {
    // A full disk ends the writing, and whoever adds to it learns so.
    const added = await Promise.race([addEverything(archive, source), written.then(() => never())]);
    archive.finalize();
    await written;
    await rename(aside, file);
    return added;
  } catch (error) {
    archive.destroy();
    await written.catch(() => {});
    await rm(aside, { force: true });
    throw error;
  }
}

const never = () => new Promise<never>(() => {});

async function addEverything(archive: Pack, source: Source) {
  const tables = await addDatabase(archive, source.databaseUrl);
  const files = source.storage ? await addFiles(archive, source.storage) : 0;
  await addKeys(archive, join(source.dataDir, 'keys'));
  return { tables, files };
}

async function addDatabase(archive: Pack, url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  const scratch = await makeScratchFolder('backup');
  await client.connect();
  try {
    // One snapshot for all tables.
    await client.query('begin isolation level repeatable read read only');
    const tables = await tablesToKeep(client);
    const migrations = await client.query<{ name: string }>(
      'select name from platform.migrations order by name',
    );
    await add(
      archive,
      'manifest.json',
      Buffer.from(JSON.stringify({ format: 1, tables, migrations: migrations.rows.map((row) => row.name) })),
    );
    for (const [index, table] of tables.entries())
      await addTable(archive, client, table, join(scratch, String(index)));
    return tables.length;
  } finally {
    await client.end();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function addTable(archive: Pack, client: pg.Client, table: TableToKeep, scratch: string) {
  // An entry's length stands before its content, so the rows pass through a file.
  const rows = client.query(copyTo(`copy (select ${columnsOf(table)} from ${nameOf(table)}) to stdout`));
  await pipeline(rows, createWriteStream(scratch));
  const { size } = await stat(scratch);
  const entry = archive.entry({ name: `database/${table.schema}.${table.table}`, size });
  createReadStream(scratch).pipe(entry);
  await finished(entry);
}

async function addFiles(archive: Pack, storage: Storage): Promise<number> {
  let count = 0;
  for await (const key of storage.list()) {
    await add(archive, `files/${key}`, await storage.read(key));
    count++;
  }
  return count;
}

async function addKeys(archive: Pack, folder: string) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of names)
    if (entry.isFile() && !isOfThisPlace(entry.name)) {
      const path = join(entry.parentPath, entry.name);
      await add(archive, `keys/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, await readFile(path));
    }
}

/** Waits until the content is taken up: the files of years do not fit in memory. */
async function add(archive: Pack, name: string, content: Buffer) {
  const entry = archive.entry({ name, size: content.length });
  entry.end(content);
  await finished(entry);
}
