import { createHash } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { done, expectRefusal, officer, type Officer } from './desk.ts';

let saola: Saola;
let author: Officer;
let folder: string;

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola.ask, 'soantin.taphin');
  const { storage } = saola.server.config;
  if (storage.kind !== 'folder') throw new Error('files are not kept in a folder');
  folder = storage.folder;
});
afterAll(() => saola?.stop());

const picture = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer();

it(
  'a storage folder that is gone is said, and the upload succeeds once it is back',
  { timeout: 60_000 },
  async () => {
    await rename(folder, `${folder}.away`);
    await writeFile(folder, '');
    const content = await picture('#b0413e');
    expectRefusal(await author.upload('anh.png', content), 507, 'platform/storage-unavailable');
    // Everything that needs no file goes on.
    expect((await author.ask('GET', '/api/stories')).status).toBe(200);
    await rm(folder);
    await rename(`${folder}.away`, folder);
    const { url } = done(await author.upload('anh.png', content)).json<{ url: string }>();
    expect((await saola.ask(url)).status).toBe(200);
  },
);

it('a disk that fills up in the middle of a file leaves nothing of it', async () => {
  const key = createHash('sha256').update('đầy').digest('hex');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  // The store writes bytes as they come; only so can a small test meet a full disk.
  const cut = Readable.from(
    (async function* () {
      yield Buffer.alloc(100_000, 1);
      throw full;
    })(),
  ) as unknown as Buffer;
  const { storage } = saola.server.services;
  await expect(storage.put(key, cut, { contentType: 'image/png' })).rejects.toThrow('no space left');
  expect(await storage.has(key)).toBe(false);
  expect((await readdir(folder, { recursive: true })).filter((name) => name.includes(key))).toEqual([]);
});
