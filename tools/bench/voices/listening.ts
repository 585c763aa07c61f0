import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { communeOfDemo } from '../approval.ts';
import { signIn } from '../officer.ts';
import { benchServer, communeHost, get } from '../server.ts';
import { written } from './speak.ts';

/** From asking to the first sound that can be played, over HTTP on a running server, in the editor and on the portal. */
export async function measureListening(below: string): Promise<void> {
  const dataDir = await mkdtemp(join(below, 'saola-bench-'));
  // PostgreSQL runs as another account when this one is root, and has to get into the folder.
  await chmod(dataDir, 0o755);
  const server = benchServer(dataDir);
  port = server.port;
  try {
    await server.start();
    // What the first start set going is over.
    await sleep(10_000);
    await inTheEditor();
    await onThePortal();
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const sentences = 60;
let port = 0;

async function inTheEditor(): Promise<void> {
  const author = await signIn('soantin.taphin');
  const unitId = await communeOfDemo();
  for (const [what, first] of [
    ['with the voice still to start', 1],
    ['the next text', 1001],
  ] as const) {
    const text = Array.from({ length: sentences }, (_, place) => written(first + place)).join('\n');
    const started = performance.now();
    const { lines } = await author.post<{ lines: { pieceId: string }[] }>('/api/speech/readings', {
      unitId,
      // Nobody has heard this one.
      headline: `Thông báo số ${Date.now()}`,
      text,
      purpose: 'portal',
    });
    const planned = performance.now() - started;
    await author.hear(`/api/speech/pieces/${lines[0]!.pieceId}`);
    report(
      `Editor, a text of ${sentences} sentences, ${what}`,
      performance.now() - started,
      `planned after ${ms(planned)}`,
    );
  }
}

async function onThePortal(): Promise<void> {
  const { heard, unheard } = await articles(3);
  for (const { path, url } of heard) {
    const started = performance.now();
    await send('GET', url, { headers: { range: 'bytes=0-16383' } });
    report('Portal, an article as approved', performance.now() - started, path);
  }
  if (unheard.length === 0)
    console.log('Portal: every article was spoken at its approval, none is left to ask for');
  for (const { path, editionId } of unheard) {
    const started = performance.now();
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    const asked = await send('POST', '/api/public/readings', { headers, body: `tin=${editionId}` });
    let reading = JSON.parse(asked) as Reading;
    const sentences = reading.sentences?.length ?? 0;
    if (reading.state === 'PENDING' && sentences > 0) {
      await send('GET', `/api/public/readings/${editionId}/sentences/0`);
      report('Portal, an article that nobody has heard', performance.now() - started, path);
    }
    while (reading.state === 'PENDING') {
      await sleep(100);
      reading = JSON.parse((await get(`/api/public/readings/${editionId}`, communeHost)).body) as Reading;
    }
    if (reading.state !== 'READY') throw new Error(`${path} cannot be heard: ${reading.state}`);
    await send('GET', reading.url!, { headers: { range: 'bytes=0-16383' } });
    const seconds = Math.round(reading.durationMs! / 1000);
    const whole = `Portal, the whole of it, ${seconds} s in ${sentences} sentences`;
    report(whole, performance.now() - started, path);
  }
}

interface Reading {
  state: string;
  url: string | null;
  durationMs: number | null;
  sentences?: object[];
}

interface Articles {
  heard: { path: string; url: string }[];
  unheard: { path: string; editionId: string }[];
}

/** Articles of the commune's site: some with their sound, and some that still offer to be read aloud. */
async function articles(ofEach: number): Promise<Articles> {
  const found: Articles = { heard: [], unheard: [] };
  const queue = ['/'];
  const seen = new Set(queue);
  for (let place = 0; place < Math.min(queue.length, 60); place++) {
    const path = queue[place]!;
    const { body } = await get(path, communeHost);
    const [, editionId] = /data-hear[^]*?name="tin" value="([0-9a-f-]{36})"/.exec(body) ?? [];
    const [, url] = /<section[^>]*data-reading[^]*?<audio[^>]* src="([^"]+)"/.exec(body) ?? [];
    if (editionId && found.unheard.length < ofEach) found.unheard.push({ path, editionId });
    if (url && found.heard.length < ofEach) found.heard.push({ path, url });
    for (const [, link] of body.matchAll(/href="(\/(?!\/|api\/|tep\/|quan-tri|ung-dung)[^"#?]+)"/g))
      if (!seen.has(link!)) {
        seen.add(link!);
        queue.push(link!);
      }
  }
  return found;
}

interface Asked {
  headers?: Record<string, string>;
  body?: string;
}

/** Of a browser on the commune's site. */
function send(method: string, path: string, { headers = {}, body }: Asked = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const host = `${communeHost}:${port}`;
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host, origin: `http://${host}`, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode! < 300) resolve(text);
          else reject(new Error(`${method} ${path} answers ${answer.statusCode}: ${text.slice(0, 200)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

function report(what: string, took: number, aside: string): void {
  console.log(`${what}: first sound after ${ms(took)} (${aside})`);
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
