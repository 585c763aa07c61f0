import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFile } from './find-file.ts';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saola-pictures-'));
  await mkdir(join(folder, 'anh/news/2018_10'), { recursive: true });
  await writeFile(join(folder, 'anh/news/2018_10/Ruộng lúa.jpg'), 'ruộng');
  await writeFile(join(folder, 'bi-mat.txt'), 'bí mật');
  await symlink(join(folder, 'bi-mat.txt'), join(folder, 'anh/lien-ket.jpg'));
  server = createServer((request, answer) => {
    if (request.url === '/di') answer.writeHead(302, { location: '/ruong.jpg' }).end();
    else if (request.url === '/vao') answer.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else answer.end('từ mạng');
  }).listen(0, '127.0.0.1');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const inFolder = (src: string) =>
  findFile(src, 'https://cu.vn/tin/', { folder: join(folder, 'anh'), fetch: false });

it.each([
  '/uploads/news/2018_10/Ru%E1%BB%99ng%20l%C3%BAa.jpg',
  'https://cu.vn/uploads/news/2018_10/Ruộng lúa.jpg',
])('a file is found in the folder by the end of its address: %s', async (src) => {
  expect(await inFolder(src)).toMatchObject({ content: Buffer.from('ruộng'), name: 'Ruộng lúa.jpg' });
});

it.each(['../bi-mat.txt', '/uploads/..%2f..%2fbi-mat.txt', 'lien-ket.jpg', 'file:///etc/passwd', 'news'])(
  'nothing outside the folder is ever read: %s',
  async (src) => {
    expect(await inFolder(src)).toMatchObject({ code: expect.stringMatching(/^picture-not/) as string });
  },
);

it('a data address is a file; of the web nothing is asked unless it is wanted', async () => {
  expect(await inFolder('data:image/png;base64,QUJD')).toMatchObject({ content: Buffer.from('ABC') });
  expect(await inFolder('https://cu.vn/khong-co.jpg')).toMatchObject({ code: 'picture-not-fetched' });
});

it('the web is asked through redirects, and never inside the house', async () => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, guard?: { mayAsk(url: URL): boolean }) =>
    findFile(origin + path, null, { folder: null, fetch: true, ...(guard && { guard }) });
  const ownOnly = { mayAsk: (url: URL) => url.hostname === '127.0.0.1' };
  expect(await ask('/di', ownOnly)).toMatchObject({ content: Buffer.from('từ mạng') });
  expect(await ask('/vao', ownOnly)).toMatchObject({ code: 'picture-not-found' });
  expect(await ask('/ruong.jpg')).toMatchObject({ code: 'picture-not-found' });
});
