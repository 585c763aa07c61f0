import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contracts } from './generate.ts';

export const folder = join(import.meta.dirname, '../../contracts');
/** Where the client's types stand, seen from `folder`. */
export const typesOfClient = '../packages/api-client/schema.ts';

export function readCommitted(): Contracts {
  if (!existsSync(folder)) return {};
  const names = [...readdirSync(folder).filter((name) => name !== 'README.md'), typesOfClient].filter((name) =>
    existsSync(join(folder, name)),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
