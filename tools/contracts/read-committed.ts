import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contracts } from './generate.ts';

export const folder = join(import.meta.dirname, '../../contracts');

export function readCommitted(): Contracts {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
