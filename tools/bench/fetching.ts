import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MadeLoudspeaker } from './crowd/loudspeaker.ts';
import { mainHost, type BenchServer } from './server.ts';
import { milliseconds, type Figure } from './table.ts';

const together = 32;

/** Each of these loudspeakers fetches the sound of its order, beside as many fetches of the same bytes from a bare Fastify. */
export async function measureFetching(
  server: BenchServer,
  loudspeakers: MadeLoudspeaker[],
  path: string,
): Promise<Figure> {
  const sound = await fetched(server.port, path, loudspeakers[0]!);
  const measured = await fetchAll(server.port, path, loudspeakers);
  const file = join(server.dataDir, 'bare.bin');
  await writeFile(file, sound);
  const port = server.port + 2;
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'static-server.ts'), String(port), file], {
    stdio: 'inherit',
  });
  try {
    while (!(await fetched(port, '/', loudspeakers[0]!).catch(() => null))) await sleep(20);
    const reference = await fetchAll(port, '/', loudspeakers);
    return {
      what: `${loudspeakers.length} fetch a sound of ${Math.round(sound.length / 1024)} kB, ${together} at a time`,
      measured: milliseconds(measured),
      against: 'the same bytes from a bare Fastify',
      reference: milliseconds(reference),
      ratio: measured / reference,
    };
  } finally {
    bare.kill();
  }
}

async function fetchAll(port: number, path: string, loudspeakers: MadeLoudspeaker[]): Promise<number> {
  const waiting = [...loudspeakers];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await fetched(port, path, next);
    }),
  );
  return performance.now() - started;
}

const agent = new Agent({ keepAlive: true, maxSockets: together });

function fetched(port: number, path: string, { id, secret }: MadeLoudspeaker): Promise<Buffer> {
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const headers = { host: `${mainHost}:${port}`, authorization };
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`GET ${path} answers ${answer.statusCode}`)),
      );
    })
      .on('error', reject)
      .end();
  });
}
