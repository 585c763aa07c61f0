import type { LookupFunction } from 'node:net';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { lookupPublic, mayAskOutside } from '@saola/platform/http';
import type { LinkProblem } from './links.ts';

const TIMEOUT = 10_000; // ms
const mostHops = 5;

/** Keeps the server from being sent to its own house; tests that ask a server of their own bring another. */
export interface Guard {
  mayAsk(url: URL): boolean;
  lookup: LookupFunction | undefined;
}

export const outsideOnly: Guard = { mayAsk: mayAskOutside, lookup: lookupPublic as LookupFunction };

/**
 * Whether a page outside is there: asked by HEAD, and by GET where a server does not know HEAD; nothing of it is read.
 * Each step of a redirect is held to the same rules as the first. Null when it answers, or says that people may ask and
 * machines may not.
 */
export async function askOutside(address: string, guard: Guard = outsideOnly): Promise<LinkProblem | null> {
  let url = URL.parse(address);
  for (let hop = 0; url && hop <= mostHops; hop += 1) {
    if (!guard.mayAsk(url)) return 'NO_ANSWER';
    const answer = await askOnce(url, 'HEAD', guard).then((head) =>
      typeof head === 'object' && head.status >= 400 ? askOnce(url!, 'GET', guard) : head,
    );
    if (typeof answer === 'string') return answer;
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location) url = URL.parse(location, url);
    else if (status === 404 || status === 410) return 'NOT_FOUND';
    else return status >= 500 ? 'REFUSED' : null;
  }
  return 'REFUSED';
}

type Outcome = { status: number; location: string | undefined } | LinkProblem;

function askOnce(url: URL, method: 'HEAD' | 'GET', guard: Guard): Promise<Outcome> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((done) => {
    const asked = request(
      url,
      {
        method,
        headers: { 'user-agent': 'Saola link check', accept: '*/*' },
        signal: AbortSignal.timeout(TIMEOUT),
        // Whether the page is there is all that is asked; many public bodies serve an incomplete chain of certificates.
        rejectUnauthorized: false,
        ...(guard.lookup && { lookup: guard.lookup }),
      },
      (answer) => {
        const { statusCode = 0, headers } = answer;
        answer.destroy();
        done({ status: statusCode, location: headers.location });
      },
    );
    asked.on('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ENOTFOUND' ? 'UNKNOWN_HOST' : 'NO_ANSWER'),
    );
    asked.end();
  });
}
