import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wallsOf, type ModuleMap } from './rules.ts';

const houses = ['platform', 'packages', 'modules', 'apps', 'tests'];
const sources = /[.](ts|tsx)$/;
const skipped = /(^|\/)(node_modules|dist|fixtures)(\/|$)/;

export interface Violation {
  rule: string;
  from: string;
  to: string;
  comment: string;
}

export interface Findings {
  violations: Violation[];
  /** Sources looked at, and imports followed in them. */
  cruised: number;
  followed: number;
  /** Sources on disk the cruise did not look at: with one of them it is blind, and a clean result means nothing. */
  unseen: string[];
}

/** Follows the imports of every source below a root and holds them against the walls. */
export async function cruiseHouse(root: string, moduleMap: ModuleMap): Promise<Findings> {
  const present = houses.filter((house) => existsSync(join(root, house)));
  const ruleSet = wallsOf(moduleMap);
  const answer = await cruise(
    present,
    {
      baseDir: root,
      ruleSet,
      validate: true,
      // Also imports of types, which compiling takes away.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      // Libraries have a dist folder too, and leaving those out would blind the walls about them.
      exclude: { path: ['^apps/[^/]+/dist/', '^tests/fixtures/'] },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.ts', '.json', '.d.ts'],
    },
  );
  const output = answer.output as ICruiseResult;
  const seen = new Set(output.modules.map(({ source }) => source));
  const onDisk = present.flatMap((house) => filesBelow(root, house));
  return {
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle?.map(({ name }) => name).join(' → ') ?? to,
      comment: ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? '',
    })),
    cruised: onDisk.filter((file) => seen.has(file)).length,
    followed: output.modules.reduce((total, { dependencies }) => total + dependencies.length, 0),
    unseen: onDisk.filter((file) => !seen.has(file)),
  };
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (skipped.test(path)) return [];
    if (entry.isDirectory()) return filesBelow(root, path);
    return sources.test(path) ? [path] : [];
  });
}
