import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEmbeddedPostgres } from '@saola/platform/database';
import { type BenchServer, get, mainHost } from '../server.ts';
import type { Figure } from '../table.ts';
import type { Province } from './fill.ts';
import { type Address, loadWith, oneOf, say } from './load.ts';
import { countStatements } from './statements.ts';

const tries = 60;

/** Pages of a whole province, each drawn when it is asked for; beside them a bare page of two queries. */
export async function measureUncachedPages(server: BenchServer, province: Province): Promise<Figure[]> {
  const url = await findEmbeddedPostgres(server.dataDir);
  if (!url) throw new Error('The database does not answer');
  const kinds: [string, Address[]][] = [
    ['article', province.articles],
    ['list', province.hosts.map((host) => ({ host, path: '/tin-tuc' }))],
    ['home', province.hosts.map((host) => ({ host, path: '/' }))],
  ];
  const bare = await measureBare(server.port + 2, url, province.articles);
  const figures: Figure[] = [];
  for (const [what, addresses] of kinds) {
    const counted = Array.from({ length: tries }, () => oneOf(addresses));
    const place = { url, log: join(server.dataDir, 'postgres.log'), port: server.port };
    // Small memories of single sites fill with their first page.
    const cold = await countStatements(place, counted);
    const ours = await loadWith(server.port, addresses);
    const asked = await countStatements(place, counted);
    figures.push({
      what: `${what} page drawn anew, ${province.stories} stories on ${province.sites} sites, 32 connections`,
      measured: `${say(ours)}; at most ${asked.most} statements (${cold.most} on a site's first page), the slowest ${Math.max(cold.slowest, asked.slowest).toFixed(1)} ms`,
      against: 'a bare Fastify page with two queries',
      reference: say(bare),
      ratio: ours.perSecond / bare.perSecond,
    });
  }
  return figures;
}

async function measureBare(port: number, url: string, addresses: readonly Address[]) {
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-page.ts'), String(port), url], {
    stdio: 'inherit',
  });
  try {
    for (let attempt = 0; attempt < 200; attempt++) {
      if (await get(addresses[0]!.path, mainHost, port).catch(() => null)) break;
      await sleep(50);
    }
    return await loadWith(port, addresses);
  } finally {
    bare.kill();
  }
}
