import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import { mayAskOutside, lookupPublic } from '@saola/platform/http';
import type { RelayTrial } from '../relay-source.ts';

export interface Listened {
  trial: RelayTrial;
  mime: string;
  sound: Buffer;
}

interface Bounds {
  /** Also addresses of the house and of this machine. */
  inside: boolean;
  seconds: number;
}

const most = 512 * 1024; // bytes: half a minute of a rich stream
const redirects = 3;

/** The first seconds of a stream as they come, and whether anything came that can be a sound. */
export async function listenToStream(address: string, bounds: Bounds): Promise<Listened> {
  const nothing = { mime: '', sound: Buffer.alloc(0) };
  const answer = await ask(new URL(address), bounds, redirects).catch(() => null);
  if (!answer) return { trial: 'NO_ANSWER', ...nothing };
  const mime = (answer.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (!/^(audio\/|application\/ogg$|application\/octet-stream$)/.test(mime)) {
    answer.destroy();
    return { trial: 'NO_SOUND_FORMAT', ...nothing };
  }
  const sound = await firstOf(answer, bounds.seconds);
  return { trial: sound.length > 0 ? 'SOUND' : 'SILENT', mime, sound };
}

async function ask(url: URL, bounds: Bounds, left: number): Promise<IncomingMessage> {
  if (!bounds.inside && !mayAskOutside(url)) throw new Error('An address inside');
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = (url.protocol === 'https:' ? secure : plain)(
    url,
    { timeout: 5_000, ...(bounds.inside ? {} : { lookup: lookupPublic }) },
    resolve,
  );
  request.on('timeout', () => request.destroy(new Error('No answer')));
  request.on('error', reject);
  request.end();
  const answer = await promise;
  const { statusCode = 0, headers } = answer;
  if (statusCode === 200) return answer;
  answer.destroy();
  // Whatever a station writes there, a throw in here only refuses the promise.
  if (statusCode >= 300 && statusCode < 400 && headers.location && left > 0)
    return ask(new URL(headers.location, url), bounds, left - 1);
  throw new Error(`Answered with ${statusCode}`);
}

function firstOf(answer: IncomingMessage, seconds: number): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let had = 0;
  const timer = setTimeout(end, seconds * 1000);
  function end(): void {
    clearTimeout(timer);
    answer.destroy();
    resolve(Buffer.concat(chunks));
  }
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    had += chunk.length;
    if (had > most) end();
  });
  answer.on('end', end);
  answer.on('error', end);
  return promise;
}
