import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { get } from '../server.ts';
import type { Address } from './load.ts';

export interface Statements {
  /** Most of one page. */
  most: number;
  /** Milliseconds of the slowest, as PostgreSQL measured it. */
  slowest: number;
  /** Its beginning. */
  words: string;
}

/** What pages ask of the database, read from its own log: one page after the other, nothing else going on. */
export async function countStatements(
  { url, log, port }: { url: string; log: string; port: number },
  pages: readonly Address[],
): Promise<Statements> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const told: Statements = { most: 0, slowest: 0, words: '' };
  try {
    // What the load before left behind is done.
    await sleep(3_000);
    await setLogging(client, '0');
    const own = await askedAtRest(log);
    for (const { host, path } of pages) {
      const from = (await stat(log)).size;
      const { status } = await get(path, host, port);
      if (status !== 200) throw new Error(`${host}${path} answers ${status}`);
      await sleep(5);
      const asked = readStatements(await tail(log, from)).filter(({ words }) => !own.has(words));
      told.most = Math.max(told.most, asked.length);
      for (const { took, words } of asked)
        if (took > told.slowest) Object.assign(told, { slowest: took, words });
    }
  } finally {
    await setLogging(client, '-1');
    await client.end();
  }
  return told;
}

/** What the server asks for itself while nobody asks it for a page. */
async function askedAtRest(log: string): Promise<ReadonlySet<string>> {
  const from = (await stat(log)).size;
  await sleep(REST);
  return new Set(readStatements(await tail(log, from)).map(({ words }) => words));
}

const REST = 6_000; // ms: longer than visits wait to be counted

async function setLogging(client: pg.Client, value: string): Promise<void> {
  await client.query(`alter system set log_min_duration_statement = ${value}`);
  await client.query('select pg_reload_conf()');
  await sleep(500);
}

async function tail(file: string, from: number): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    return (await handle.read(Buffer.alloc(size - from), 0, size - from, from)).buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}

/** Of a statement sent in parts, the parts count as one; pages write nothing, and the job queue's own are no page's. */
function readStatements(log: string): { took: number; words: string }[] {
  const found: { took: number; words: string }[] = [];
  let parts = 0;
  const line = /duration: ([\d.]+) ms {2}(parse|bind|execute|statement)[^:]*: ((?:[^\n]|\n\t)*)/g;
  for (const [, ms, step, text = ''] of log.matchAll(line)) {
    const words = text.trim();
    if (/\bjobs\.|pg_reload_conf|^select 1$/.test(words) || !/^(?:select|with)\b/.test(words)) continue;
    parts += Number(ms);
    if (step !== 'execute' && step !== 'statement') continue;
    found.push({ took: parts, words });
    parts = 0;
  }
  return found;
}
