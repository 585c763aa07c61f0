import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { program, root, run } from '../setup/run.mjs';
import { vitest } from './vitest.mjs';

/** A program that ends with 0 is one passed check. */
const passes = async (args) => {
  const { code } = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Every check of `npm test`, in the order of the time it takes to tell. */
export const checks = {
  format: {
    title: 'Prettier',
    check: () => passes(program('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
  },
  lint: {
    title: 'oxlint, where a warning is an error',
    check: () =>
      passes(program('oxlint/bin/oxlint', '--deny-warnings', '--report-unused-disable-directives')),
  },
  types: {
    title: 'TypeScript 7, each tsconfig.json',
    check: () => each(projects(), (project) => passes(program('typescript-7/bin/tsc', '-p', project))),
  },
  walls: {
    title: 'who may import whom (tools/walls, module-map.json)',
    check: () => passes([join(root, 'tools/walls/check.ts')]),
  },
  contracts: {
    title: 'contracts/ as generated now and as committed',
    check: () => passes(['--import', 'tsx', join(root, 'tools/contracts/check.ts')]),
  },
  texts: {
    title: 'every text in every language',
    check: () => passes(['--import', 'tsx', join(root, 'tools/texts/check.ts')]),
  },
  tests: {
    title: 'unit and integration tests on a real database',
    check: (filters) => vitest(['alone', 'code'], filters),
  },
  browser: {
    title: 'tests in a real browser',
    check: (filters) => vitest(['browser'], filters),
  },
};

const projects = () => [
  '.',
  ...readdirSync(join(root, 'apps'))
    .map((app) => join('apps', app))
    .filter((app) => existsSync(join(root, app, 'tsconfig.json'))),
];

async function each(items, check) {
  const total = { passed: 0, failed: 0 };
  for (const item of items) {
    const { passed, failed } = await check(item);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
