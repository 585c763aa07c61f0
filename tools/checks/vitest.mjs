import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, root, run } from '../setup/run.mjs';

/** Runs projects of vitest.config.ts and counts their tests. */
export async function vitest(projects, filters = []) {
  const folder = mkdtempSync(join(tmpdir(), 'saola-test-'));
  const report = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...filters, ...chosen, '--passWithNoTests'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    // Workers, servers and commands read compiled code where `npm start` keeps it too.
    const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
    const { code } = await run(program('vitest/vitest.mjs', ...args, ...reporters), { env });
    return count(code, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was skipped says by its name why, and how to have it. A run may fail without a failed test: a file that does not load, an error nobody caught, a report never written. */
function count(code, report) {
  let passed = 0;
  let failed = 0;
  let skipped = [];
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    [passed, failed] = [numPassedTests, numFailedTests];
    skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName);
  } catch {
    failed = code === 0 ? 0 : 1;
  }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
