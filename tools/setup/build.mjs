import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { program, root, run } from './run.mjs';

/** Builds each browser app (a folder of apps/ with a vite.config.ts) whose sources changed since its last build. */
export async function build() {
  const stale = clientApps().filter((app) => !isBuilt(app));
  if (stale.length === 0) return;
  console.log(`Building ${stale.join(', ')} …`);
  const results = await Promise.all(stale.map(buildApp));
  const failed = stale.filter((_, index) => !results[index]);
  if (failed.length > 0) throw new Error(`These apps could not be built: ${failed.join(', ')}.`);
}

export const clientApps = () =>
  readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, 'apps', app, 'vite.config.ts')));

async function buildApp(app) {
  const sources = hashOfSources(app);
  const args = program('vite/bin/vite.js', 'build', join(root, 'apps', app), '--logLevel', 'warn');
  const { code, output } = await run(args, { quiet: true });
  if (code !== 0) console.error(output);
  else remember(app, sources);
  return code === 0;
}

const isBuilt = (app) =>
  existsSync(join(root, 'apps', app, 'dist/index.html')) && remembered(app) === hashOfSources(app);

const notes = join(root, 'node_modules/.cache/saola');
const remembered = (app) => {
  const file = join(notes, `${app}.built`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};
function remember(app, sources) {
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(notes, `${app}.built`), sources);
}

/** One hash over everything an app is made of: its own files, the shared packages, the versions of the libraries. */
function hashOfSources(app) {
  const hash = createHash('sha256');
  for (const file of [...files(join(root, 'apps', app)), ...files(join(root, 'packages'))]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const file of ['package-lock.json', 'tsconfig.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const skipped = new Set(['node_modules', 'dist']);
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
