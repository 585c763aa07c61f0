import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed } from './fetch-feed.ts';
import { readFeed } from './forecast.ts';
import { isPublicAddress, mayAskOutside } from '@saola/platform/http';

const day = { day: '2026-09-15', low: 18, high: 23, sky: 'RAIN', rain: 31.6 };
const feed = {
  source: 'Đài  Khí tượng\u0007',
  issuedAt: '2026-09-15T05:00:00+07:00',
  places: [{ unit: 'laocai.taphin', now: 20.4, days: [day] }],
};

describe('the weather feed', () => {
  it('is read into numbers and known words only', () => {
    const read = readFeed({
      ...feed,
      places: [...feed.places, { unit: 'laocai', days: [{ ...day, sky: '<b>' }] }],
    });
    expect(read?.source).toBe('Đài Khí tượng');
    expect([...read!.places]).toEqual([['laocai.taphin', { now: 20, days: [{ ...day, rain: 32 }] }]]);
  });

  it.each([null, {}, [], { ...feed, places: [] }, { ...feed, issuedAt: 'hôm nay' }, { ...feed, source: '' }])(
    'that is not one is refused: %j',
    (json) => expect(readFeed(json)).toBeNull(),
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
  ])('is never asked for inside: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(mayAskOutside(new URL(`http://${address.includes(':') ? `[${address}]` : address}/`))).toBe(false);
  });
  it.each(['http://localhost/', 'http://db.internal/', 'file:///etc/passwd', 'http://2130706433/'])(
    'nor at %s',
    (url) => expect(mayAskOutside(new URL(url))).toBe(false),
  );
});

describe('asking it', () => {
  let server: Server;
  let origin: string;
  const answers: Record<string, (send: (status: number, body: string, headers?: object) => void) => void> = {
    '/good': (send) => send(200, JSON.stringify(feed)),
    '/moved': (send) => send(302, '', { location: 'http://169.254.169.254/' }),
    '/long': (send) => send(200, `"${'x'.repeat(2 << 20)}"`),
    '/nonsense': (send) => send(200, '<html>'),
  };
  beforeAll(async () => {
    server = createServer((request, response) =>
      answers[request.url!]!((status, body, headers = {}) => {
        response.writeHead(status, { ...headers });
        response.end(body);
      }),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('takes a good answer, and no redirect, no endless one and no nonsense', async () => {
    expect((await fetchFeed(`${origin}/good`, true)).places.size).toBe(1);
    await expect(fetchFeed(`${origin}/good`)).rejects.toThrow('not an address outside');
    await expect(fetchFeed(`${origin}/moved`, true)).rejects.toThrow('answers 302');
    await expect(fetchFeed(`${origin}/long`, true)).rejects.toThrow('too long');
    await expect(fetchFeed(`${origin}/nonsense`, true)).rejects.toThrow();
  });
});
