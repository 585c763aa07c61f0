import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Saola } from '../support/saola.ts';

/** How many of the three agents have said this in their journals. */
export function agentsHave(saola: Saola, words: string): number {
  const { dataDir } = saola.server.config;
  return [1, 2, 3].filter((number) =>
    readFileSync(join(dataDir, 'demo', `loudspeaker-${number}`, 'agent.log'), 'utf8').includes(words),
  ).length;
}
