import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEmbeddedPostgres } from '@saola/platform/database';
import { communeOfDemo, submitted } from '../approval.ts';
import { signIn } from '../officer.ts';
import { type BenchServer, communeHost, get, mainHost } from '../server.ts';
import { milliseconds, type Figure } from '../table.ts';

const tries = 5;
const list = '/tin-tuc';
const main = join(import.meta.dirname, '../../../apps/server/main.ts');

/** An approved story at readers of two server processes on one database, whose lists were in memory before. */
export async function measureChange(server: BenchServer): Promise<Figure> {
  const url = await findEmbeddedPostgres(server.dataDir);
  if (!url) throw new Error('The database does not answer');
  const port = server.port + 4;
  // Processes of one Saola have its keys in common.
  await cp(join(server.dataDir, 'keys'), join(server.dataDir, 'second/keys'), {
    recursive: true,
    filter: (from) => !from.endsWith('data-folder-id'),
  });
  const second = spawn(
    process.execPath,
    ['--import', join(main, '../../../platform/jsx/register.mjs'), main],
    {
      env: {
        ...process.env,
        DATA_DIR: join(server.dataDir, 'second'),
        DATABASE_URL: url,
        MQTT_PORT: String(port + 1),
        PORT: String(port),
        PUBLIC_URL: `http://${mainHost}:${server.port}`,
        SAOLA_ROLES: 'web,gateway',
        // The demonstration's devices and first data are the first one's.
        SAOLA_DEMO: 'no',
        LOG_LEVEL: 'warn',
      },
      stdio: 'ignore',
    },
  );
  try {
    await untilServed(second, port);
    const author = await signIn('soantin.taphin');
    const approver = await signIn('duyettin.taphin');
    const unitId = await communeOfDemo();
    const ports = [server.port, port];
    const times: number[] = [];
    for (let number = 0; number < tries; number++) {
      const title = `Đo tin đến người đọc ${Date.now()}`;
      const { id, revision } = await submitted(author, unitId, title);
      // Both have the list in memory.
      await Promise.all(ports.map((one) => get(list, communeHost, one)));
      const from = performance.now();
      await approver.post(`/api/editions/${id}/approve`, { revision });
      await Promise.all(ports.map((one) => untilShown(one, title)));
      times.push(performance.now() - from);
    }
    const middle = times.toSorted((a, b) => a - b)[tries >> 1]!;
    return {
      what: `approved story at readers of both of two processes (middle of ${tries}, the slowest ${milliseconds(Math.max(...times))})`,
      measured: milliseconds(middle),
      against: 'one second, from the approver’s click',
      reference: milliseconds(1_000),
      ratio: middle / 1_000,
    };
  } finally {
    second.kill('SIGTERM');
    await once(second, 'exit');
  }
}

async function untilServed(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    if ((await get('/', mainHost, port).catch(() => null))?.status === 200) return;
    await sleep(100);
  }
  throw new Error('The second process did not start');
}

async function untilShown(port: number, title: string): Promise<void> {
  const giveUp = Date.now() + 60_000;
  while (Date.now() < giveUp) {
    if ((await get(list, communeHost, port)).body.includes(title)) return;
    await sleep(5);
  }
  throw new Error(`“${title}” does not come to port ${port}`);
}
