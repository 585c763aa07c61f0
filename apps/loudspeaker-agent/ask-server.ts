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
    const response = await fetch(addressOf(server, '/api/devices/me'), {
      headers: { authorization: authorisation },
      signal: AbortSignal.timeout(5_000),
    });
    clock.learn(response.headers.get('date'));
    const body: unknown = await response.json();
    return response.ok && ownDevice.Check(body) ? body : null;
  } catch {
    return null;
  }
}
