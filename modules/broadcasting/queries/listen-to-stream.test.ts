import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenToStream } from './listen-to-stream.ts';

const places: Record<string, string> = {
  '/bad': 'http://[bad',
  '/strange': 'ftp://127.0.0.1/',
  '/moved': '/sound',
};
const station = createServer((request, answer) => {
  const location = places[request.url ?? ''];
  if (location) return answer.writeHead(302, { location }).end('moved');
  if (request.url === '/none') return answer.writeHead(404).end('none');
  return answer.writeHead(200, { 'content-type': 'audio/mpeg' }).end('sound');
});
beforeAll(() => once(station.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => station.close());

test.each([
  ['/bad', 'NO_ANSWER'],
  ['/strange', 'NO_ANSWER'],
  ['/none', 'NO_ANSWER'],
  ['/moved', 'SOUND'],
])('a station that answers at %s is %s, and nobody falls over it', async (path, trial) => {
  const here = `http://127.0.0.1:${(station.address() as AddressInfo).port}`;
  expect(await listenToStream(here + path, { inside: true, seconds: 1 })).toMatchObject({ trial });
});
