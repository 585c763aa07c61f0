import { defineConfig } from 'vitest/config';

const everywhere = ['platform', 'packages', 'modules', 'apps', 'tools', 'tests'];
const ends = (suffix: string): string[] => everywhere.map((folder) => `${folder}/**/*${suffix}`);

export default defineConfig({
  // As the server compiles its pages.
  oxc: { jsx: { runtime: 'automatic', importSource: '@saola/platform/jsx' } },
  test: {
    // One PostgreSQL for the whole run; each test file clones a migrated template of it.
    globalSetup: ['./platform/testing/global-setup.ts'],
    maxWorkers: 2,
    exclude: ['**/node_modules/**', '**/dist/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ends('.test.{ts,tsx}'),
          exclude: ['**/node_modules/**', '**/dist/**', ...ends('.browser.test.ts')],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ends('.browser.test.ts'),
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
