import { defineConfig } from 'vitest/config';
import { LongestFirst } from './platform/testing/longest-first.ts';

const everywhere = ['platform', 'packages', 'modules', 'apps', 'tools', 'tests'];
const ends = (suffix: string): string[] => everywhere.map((folder) => `${folder}/**/*${suffix}`);
const never = ['**/node_modules/**', '**/dist/**'];
const inBrowsers = ends('.browser.test.ts');
// Tests that start all of Saola, or put another module in the place of one, have a process of their own.
const alone = [
  'tests/**/*.test.ts',
  'modules/portals/routes/language.test.ts',
  'modules/broadcasting/emergency/order-life.test.ts',
];

export default defineConfig({
  // As the server compiles its pages.
  oxc: { jsx: { runtime: 'automatic', importSource: '@saola/platform/jsx' } },
  test: {
    // One PostgreSQL for the whole run; each test file clones a migrated template of it.
    globalSetup: ['./platform/testing/global-setup.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    exclude: never,
    // Whoever comes first makes what all of them copy.
    hookTimeout: 300_000,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          exclude: [...never, ...inBrowsers],
        },
      },
      {
        extends: true,
        test: {
          name: 'code',
          include: ends('.test.{ts,tsx}'),
          exclude: [...never, ...inBrowsers, ...alone],
          // Modules keep nothing of their own between databases: a worker loads them once, not for every file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: inBrowsers,
          testTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
