import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { lookupPublic, mayAskOutside } from '@saola/platform/http';

const TIMEOUT = 20_000; // ms
const mostHops = 3;

/** Keeps the server from being sent to its own house; tests that ask a server of their own bring another. */
export interface Guard {
  mayAsk(url: URL): boolean;
  lookup?: LookupFunction;
}

const outsideOnly: Guard = { mayAsk: mayAskOutside, lookup: lookupPublic as LookupFunction };

/** A file from the web; every step of a redirect is held to the same rules. Null for what cannot be had. */
export async function fetchFile(address: string, most: number, guard = outsideOnly): Promise<Buffer | null> {
  let url = URL.parse(address);
  for (let hop = 0; url && hop <= mostHops; hop += 1) {
    if (!guard.mayAsk(url)) return null;
    const answer = await ask(url, most, guard).catch(() => null);
    if (answer === null || Buffer.isBuffer(answer)) return answer;
    url = URL.parse(answer.location, url);
  }
  return null;
}

function ask(url: URL, most: number, guard: Guard): Promise<Buffer | { location: string } | null> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((done, fail) => {
    const asked = request(
      url,
      {
        headers: { 'user-agent': 'Saola import', accept: 'image/*,application/pdf,*/*;q=0.5' },
        signal: AbortSignal.timeout(TIMEOUT),
        ...(guard.lookup && { lookup: guard.lookup }),
      },
      (answer) => {
        const { statusCode = 0, headers } = answer;
        const isWhole = statusCode === 200 && !(Number(headers['content-length']) > most);
        if (!isWhole) {
          answer.destroy();
          const leadsOn = statusCode >= 300 && statusCode < 400 && headers.location;
          return done(leadsOn ? { location: leadsOn } : null);
        }
        const parts: Buffer[] = [];
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          parts.push(part);
          bytes += part.length;
          if (bytes > most) answer.destroy(new Error('too large'));
        });
        answer.on('error', fail);
        answer.on('end', () => done(Buffer.concat(parts)));
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}
