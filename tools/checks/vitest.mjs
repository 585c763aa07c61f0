import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, run } from '../setup/run.mjs';

/** Runs one project of vitest.config.ts and counts its tests. */
export async function vitest(project, filters = []) {
  const folder = mkdtempSync(join(tmpdir(), 'saola-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', ...filters, '--project', project, '--passWithNoTests'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { code } = await run(program('vitest/vitest.mjs', ...args, ...reporters));
    return count(code, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run may fail without a failed test: a file that does not load, an error nobody caught, a report never written. */
function count(code, report) {
  let passed = 0;
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    [passed, failed] = [numPassedTests, numFailedTests];
  } catch {
    failed = code === 0 ? 0 : 1;
  }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
