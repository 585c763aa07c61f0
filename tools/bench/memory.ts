import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchServer } from './server.ts';
import type { Figure } from './table.ts';

/** Memory of everything `npm start` started, after half a minute without a request (Linux only). */
export async function measureMemory(server: BenchServer): Promise<Figure> {
  const file = join(server.dataDir, 'bare.html');
  await writeFile(file, '<!doctype html>');
  const bare = spawn(
    process.execPath,
    [join(import.meta.dirname, 'static-server.ts'), String(server.port + 2), file],
    { stdio: 'inherit' },
  );
  await sleep(30_000);
  const measured = proportionalMegabytes(treeOf(server.pid(), server.dataDir));
  const reference = proportionalMegabytes([bare.pid!]);
  bare.kill();
  return {
    what: 'memory at rest (server, database, three agents)',
    measured: measured === null ? 'Linux only' : `${measured} MB`,
    against: 'a bare Fastify with one page',
    reference: reference === null ? '' : `${reference} MB`,
    ratio: measured === null || reference === null ? null : measured / reference,
  };
}

interface Process {
  id: number;
  parent: number;
  command: string;
}

function processes(): Process[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ id: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** Megabytes of the server's own process, with the thread that keeps the search index, and of all that runs with it (Linux only). */
export function memoryNow(server: BenchServer): { own: number | null; all: number | null } {
  const tree = treeOf(server.pid(), server.dataDir);
  const own = processes().find(
    ({ id, command }) => tree.includes(id) && command.includes('apps/server/main.ts'),
  );
  return { own: own ? proportionalMegabytes([own.id]) : null, all: proportionalMegabytes(tree) };
}

/** Milliseconds of processor time that the server and all that runs with it have had (Linux only). */
export function processorTime(server: Pick<BenchServer, 'pid' | 'dataDir'>): number {
  return processorTimeOf(treeOf(server.pid(), server.dataDir));
}

/** The same of these processes alone. */
export function processorTimeOf(ids: readonly number[]): number {
  const times = ids.map((id) => {
    const file = `/proc/${id}/stat`;
    const stat = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // Its own, and that of those below it that have ended.
    const own = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    return own.reduce((sum, ticks) => sum + Number(ticks), 0) * TICK;
  });
  return times.reduce((sum, time) => sum + time, 0);
}

const TICK = 10; // ms

/** A process and all below it, and the database of the data folder, which stands apart on purpose. */
function treeOf(pid: number, dataDir: string): number[] {
  const all = processes();
  const roots = [pid, ...all.filter(({ command }) => command.includes(dataDir)).map(({ id }) => id)];
  const below = (id: number): number[] => [
    id,
    ...all.filter(({ parent }) => parent === id).flatMap((it) => below(it.id)),
  ];
  return [...new Set(roots.flatMap(below))];
}

/** Proportional set size: memory shared between processes is counted once. */
function proportionalMegabytes(ids: number[]): number | null {
  const sizes = ids.map((id) => {
    const file = `/proc/${id}/smaps_rollup`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total === 0 ? null : Math.round(total / 1024);
}
