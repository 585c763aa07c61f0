import { OwnDevice } from '@saola/device-protocol';
import { Compile } from 'typebox/compile';
import { addressOf } from './address.ts';
import type { Clock } from './clock.ts';

const ownDevice = Compile(OwnDevice);

/** Where the broker is now, and the time on the way; null while the server is away. */
export async function askServer({
  server,
  authorisation,
  clock,
}: {
  server: string;
  authorisation: string;
  clock: Clock;
}): Promise<OwnDevice | null> {
  try {
    const askedAt = performance.now();
    const response = await fetch(addressOf(server, '/api/devices/me'), {
      headers: { authorization: authorisation },
      signal: AbortSignal.timeout(5_000),
    });
    const answeredAt = performance.now();
    const body: unknown = await response.json();
    if (!response.ok || !ownDevice.Check(body)) return null;
    const at = Date.parse(body.serverTime);
    // The broker tells it more finely.
    if (!clock.measured()) clock.learn([{ askedAt, answeredAt, server: { receivedAt: at, answeredAt: at } }]);
    return body;
  } catch {
    return null;
  }
}
