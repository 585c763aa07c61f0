import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textFaults } from './text-faults.ts';

const root = join(import.meta.dirname, '../..');
const apps = readdirSync(join(root, 'apps')).filter((app) => exists(app));
let texts = 0;
const faults: string[] = [];
for (const app of apps) {
  const [vi, en] = await Promise.all([load(app, 'vi'), load(app, 'en')]);
  const result = textFaults(vi, en, sourcesOf(join(root, 'apps', app)));
  texts += result.texts;
  faults.push(...result.faults.map((fault) => `apps/${app}: ${fault}`));
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${texts} texts in ${apps.length} catalogues, ${faults.length} faults.`);
process.exitCode = faults.length === 0 && texts > 0 ? 0 : 1;

function exists(app: string): boolean {
  return readdirSync(join(root, 'apps', app)).includes('texts');
}

async function load(app: string, language: string): Promise<object> {
  const file = join(root, 'apps', app, 'texts', `${language}.ts`);
  return ((await import(pathToFileURL(file).href)) as Record<string, object>)[language]!;
}

function sourcesOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(node_modules|dist|texts)[\\/]/.test(file.slice(folder.length)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
