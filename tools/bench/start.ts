import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { get, type BenchServer } from './server.ts';
import { milliseconds, type Figure } from './table.ts';

/** A second start, to the first page served; beside it a bare Fastify started the same way. Leaves the server running. */
export async function measureStart(server: BenchServer): Promise<Figure> {
  const bare = await startOfBareServer(server);
  const measured = await server.start();
  return {
    what: 'second start to the first page',
    measured: milliseconds(measured),
    against: 'a bare Fastify with one page',
    reference: milliseconds(bare),
    ratio: measured / bare,
  };
}

async function startOfBareServer(server: BenchServer): Promise<number> {
  const file = join(server.dataDir, 'bare.html');
  await writeFile(file, '<!doctype html><title>…</title>');
  const port = server.port + 2;
  const started = performance.now();
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'static-server.ts'), String(port), file], {
    stdio: 'inherit',
  });
  try {
    while (!(await get('/', 'localhost', port).catch(() => null))) await sleep(20);
    return performance.now() - started;
  } finally {
    bare.kill();
  }
}
