import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolderStorage } from './folder-storage.ts';
import { openS3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';

let folder: string;
let bucket: Server;
const open: Record<string, Storage> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saola-storage-'));
  bucket = smallBucket().listen(0);
  const { port } = bucket.address() as { port: number };
  open.folder = await openFolderStorage(folder);
  open.s3 = await openS3Storage(new URL(`s3+http://key:secret@127.0.0.1:${port}/saola`));
});
afterAll(async () => {
  bucket.close();
  await rm(folder, { recursive: true });
});

describe.each(['folder', 's3'])('%s', (kind) => {
  test('what is put is there, whole or by range, until it is deleted', async () => {
    const storage = open[kind]!;
    await storage.put('ab/cdef.mp3', Buffer.from('xin chào bà con'), { contentType: 'audio/mpeg' });
    expect(await storage.has('ab/cdef.mp3')).toBe(true);
    expect((await storage.read('ab/cdef.mp3')).toString()).toBe('xin chào bà con');
    expect(await text(await storage.get('ab/cdef.mp3', { start: 0, end: 2 }))).toBe('xin');
    expect(await Array.fromAsync(storage.list())).toEqual(['ab/cdef.mp3']);
    await storage.delete('ab/cdef.mp3');
    expect(await storage.has('ab/cdef.mp3')).toBe(false);
    await expect(storage.get('ab/cdef.mp3')).rejects.toThrow();
  });

  test('a file of the disk is taken as it is', async () => {
    const path = join(folder, '..', `saola-film-${kind}`);
    const content = Buffer.alloc(300_000, 'sông Chảy');
    await writeFile(path, content);
    await open[kind]!.putFile('ab/film.mp4', path, { contentType: 'video/mp4' });
    expect((await open[kind]!.read('ab/film.mp4')).equals(content)).toBe(true);
    await open[kind]!.delete('ab/film.mp4');
    await rm(path);
  });

  test('a key that would leave the storage is refused', async () => {
    for (const key of ['../secret', 'a/../../b', '/etc/passwd', ''])
      await expect(storage(kind).put(key, Buffer.from('x'))).rejects.toThrow('Not a storage key');
  });
});

const storage = (kind: string) => open[kind]!;

/** The four calls of S3 that Saola makes, and a refusal of what is not signed. */
function smallBucket(): Server {
  const objects = new Map<string, Buffer>();
  return createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://bucket');
    const key = url.pathname.replace(/^\/saola\/?/, '');
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end();
    if (request.method === 'PUT') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      objects.set(key, Buffer.concat(parts));
      return response.end();
    }
    if (url.searchParams.has('list-type'))
      return response.end(
        `<ListBucketResult>${[...objects.keys()].map((name) => `<Contents><Key>${name}</Key></Contents>`).join('')}</ListBucketResult>`,
      );
    const found = objects.get(key);
    if (request.method === 'DELETE') return response.writeHead(objects.delete(key) ? 204 : 404).end();
    if (!found) return response.writeHead(404).end();
    if (request.method === 'HEAD') return response.end();
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    return response.end(range ? found.subarray(Number(range[1]), Number(range[2]) + 1) : found);
  });
}
