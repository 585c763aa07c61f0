import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { lookupPublic, mayAskOutside } from '@saola/platform/http';
import { type Feed, readFeed } from './forecast.ts';

const TIMEOUT = 10_000; // ms
const MOST = 1 << 20; // bytes

/**
 * Asks the feed once: no redirects, no names that lead inside, no more than a megabyte, no longer than ten seconds.
 * @param own whether the address is this server's own, for the demonstration's feed
 */
export async function fetchFeed(address: string, own = false): Promise<Feed> {
  const url = new URL(address);
  if (!own && !mayAskOutside(url)) throw new Error(`the weather feed ${url.host} is not an address outside`);
  const feed = readFeed(JSON.parse(await readText(url, own)));
  if (!feed) throw new Error(`the weather feed ${url.host} does not keep to its contract`);
  return feed;
}

function readText(url: URL, own: boolean): Promise<string> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((done, fail) => {
    const asked = request(
      url,
      {
        headers: { accept: 'application/json', 'user-agent': 'Saola' },
        signal: AbortSignal.timeout(TIMEOUT),
        ...(own ? {} : { lookup: lookupPublic }),
      },
      (answer) => {
        if (answer.statusCode !== 200) {
          answer.resume();
          fail(new Error(`the weather feed answers ${answer.statusCode}`));
          return;
        }
        const parts: Buffer[] = [];
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
          parts.push(part);
          if (bytes > MOST) answer.destroy(new Error('the weather feed is too long'));
        });
        answer.on('error', fail);
        answer.on('end', () => done(Buffer.concat(parts).toString('utf8')));
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}
