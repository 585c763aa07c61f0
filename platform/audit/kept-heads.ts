import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@saola/platform/database';
import { readChainHead } from './verify.ts';

export interface KeptHead {
  entry: number;
  hash: string;
  keptAt: string;
}

const fileOf = (dataDir: string) => join(dataDir, 'keys', 'audit-heads.jsonl');

/** Writes the chain's head outside the table: without it, a cut tail would not be seen. */
export async function keepChainHead(database: Database, dataDir: string): Promise<void> {
  const head = await readChainHead(database);
  if (!head) return;
  await mkdir(join(dataDir, 'keys'), { recursive: true });
  await appendFile(fileOf(dataDir), `${JSON.stringify({ ...head, keptAt: new Date().toISOString() })}\n`, {
    mode: 0o600,
  });
}

export async function readKeptHeads(dataDir: string): Promise<KeptHead[]> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as KeptHead);
}
