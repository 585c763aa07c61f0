import { clientAddressOf, type QuickAnswer, securityHeaders } from '@saola/platform/http';
import type { Services } from '@saola/platform/services';
import { type Encoding, bodyOf, encodingFor, headOf, isUnchanged, type KeptPage } from './page-cache.ts';
import { keyOf, type PageRoom } from './page-room.ts';

/**
 * Answers a page that is in memory before the framework has looked at the request; whatever is not plain is left to it.
 * What it says is what `answerPage` says.
 */
export function quickAnswers(room: PageRoom, { config }: Services): QuickAnswer {
  const { pageLimit, cdnSeconds, trustProxy } = config.web;
  const always = securityHeaders(config);
  const addressOf = clientAddressOf(trustProxy);

  function headers(page: KeptPage, encoding: Encoding, status: number): string[] {
    const key = `${encoding ?? ''} ${status}`;
    const known = page.heads.get(key);
    if (known) return known;
    const head = Object.entries({ ...always, ...headOf(page, encoding, cdnSeconds) }).flat();
    page.heads.set(key, head);
    return head;
  }

  return (request, response) => {
    const { method, url = '/' } = request;
    if ((method !== 'GET' && method !== 'HEAD') || url.includes('?')) return false;
    // A proxy may say another host than it asked for.
    if (trustProxy !== false && request.headers['x-forwarded-host'] !== undefined) return false;
    const found = room.knownSite(hostOf(request.headers.host ?? ''));
    if (!found?.canonical) return false;
    const page = room.known(keyOf(found.site, url));
    if (!page || page.answer.status !== 200 || page.answer.personal) return false;
    const encoding = encodingFor(page, String(request.headers['accept-encoding'] ?? ''));
    const body = bodyOf(page, encoding);
    // Packed for the first time just now: the usual way can wait for it.
    if (!Buffer.isBuffer(body)) return false;
    const ip = addressOf(request);
    if (room.limit.waitFor(ip, pageLimit) > 0) return false;
    if (method === 'GET') room.seen(found.site, page, { headers: request.headers, url, ip });
    if (isUnchanged(page, encoding, request.headers)) {
      response.writeHead(304, headers(page, encoding, 304));
      response.end();
      return true;
    }
    response.writeHead(200, [...headers(page, encoding, 200), 'content-length', String(body.length)]);
    response.end(method === 'HEAD' ? undefined : body);
    return true;
  };
}

/** The host name as the framework says it. */
const hostOf = (host: string): string => (host.startsWith('[') ? host : host.split(':', 1)[0]!);
