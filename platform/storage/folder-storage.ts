import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { checkKey, type Storage } from './storage.ts';

export async function openFolderStorage(folder: string): Promise<Storage> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, '.aside');
  await mkdir(aside, { recursive: true });
  await clearLeft(aside);
  const pathOf = (key: string) => join(folder, checkKey(key));
  async function write(key: string, content: Buffer | Readable): Promise<void> {
    const path = pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    // Written aside, synced and renamed: after a power cut the file is whole or not there.
    const part = join(aside, `${randomUUID()}.part`);
    try {
      const file = await open(part, 'w');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
    } catch (error) {
      // On a full disk above all, nothing half-written stays.
      await rm(part, { force: true });
      throw error;
    }
  }
  return {
    put: write,
    putFile: (key, path) => write(key, createReadStream(path, { highWaterMark: 1 << 18 })),
    async get(key, range) {
      await stat(pathOf(key));
      return createReadStream(pathOf(key), range);
    },
    read: (key) => readFile(pathOf(key)),
    has: (key) =>
      stat(pathOf(key)).then(
        () => true,
        () => false,
      ),
    delete: (key) => rm(pathOf(key), { force: true }),
    async *list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const entry of entries)
        if (entry.isFile() && !entry.name.endsWith('.part'))
          yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    },
  };
}

const hour = 3_600_000;

/** Removes what was half written when a process was killed: nobody has written on it for an hour. */
async function clearLeft(aside: string): Promise<void> {
  for (const name of await readdir(aside)) {
    const { mtimeMs } = await stat(join(aside, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - hour) await rm(join(aside, name), { force: true });
  }
}
