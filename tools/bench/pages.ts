import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { communeHost, get, mainHost, type BenchServer } from './server.ts';
import type { Figure } from './table.ts';

/** Requests per second and p99 of a home page and a story page, each beside a static file of the same bytes. */
export async function measurePages(server: BenchServer, storyPath: string): Promise<Figure[]> {
  return [
    await measurePage('home page', server, '/', mainHost),
    await measurePage('story page', server, storyPath, communeHost),
  ];
}

async function measurePage(what: string, server: BenchServer, path: string, host: string): Promise<Figure> {
  const { status, body } = await get(path, host);
  if (status !== 200) throw new Error(`${what} ${host}${path} answers ${status}`);
  const file = join(server.dataDir, 'same-bytes.html');
  await writeFile(file, body);
  const staticPort = server.port + 2;
  const reference = spawn(
    process.execPath,
    [join(import.meta.dirname, 'static-server.ts'), String(staticPort), file],
    { stdio: 'inherit' },
  );
  try {
    await untilServed(staticPort);
    const ours = await hammer(server.port, path, `${host}:${server.port}`);
    const plain = await hammer(staticPort, '/', 'localhost');
    return {
      what: `${what} (${(Buffer.byteLength(body) / 1024).toFixed(0)} KB)`,
      measured: say(ours),
      against: 'a static file of the same bytes from Fastify',
      reference: say(plain),
      ratio: ours.perSecond / plain.perSecond,
    };
  } finally {
    reference.kill();
  }
}

interface Load {
  perSecond: number;
  p99: number;
}

const say = ({ perSecond, p99 }: Load): string => `${Math.round(perSecond)}/s, p99 ${p99} ms`;

async function hammer(port: number, path: string, host: string): Promise<Load> {
  const options = { url: `http://127.0.0.1:${port}${path}`, headers: { host }, connections: 10 };
  await autocannon({ ...options, duration: 3 });
  const result = await autocannon({ ...options, duration: 10 });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused and ${result.errors} failed requests`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

async function untilServed(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await get('/', 'localhost', port).catch(() => null)) return;
    await sleep(50);
  }
  throw new Error('The reference server did not start');
}
