import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textFaults } from './text-faults.ts';

const root = join(import.meta.dirname, '../..');

/** A folder with a file a language, and where its texts are said. */
interface Catalogue {
  name: string;
  folder: string;
  saidIn: string[];
}

const apps = readdirSync(join(root, 'apps')).filter((app) =>
  readdirSync(join(root, 'apps', app)).includes('texts'),
);
const catalogues: Catalogue[] = [
  ...apps.map((app) => ({ name: `apps/${app}`, folder: `apps/${app}/texts`, saidIn: [`apps/${app}`] })),
  {
    name: 'packages/translations',
    folder: 'packages/translations/languages',
    saidIn: ['modules', 'apps/server', 'packages/translations'],
  },
];

let texts = 0;
const faults: string[] = [];
for (const { name, folder, saidIn } of catalogues) {
  const { vi, ...others } = await load(folder);
  const sources = saidIn.map((one) => sourcesOf(join(root, one))).join('\n');
  for (const [language, other] of Object.entries(others)) {
    const result = textFaults(vi!, other, sources, language);
    texts += result.texts;
    faults.push(...result.faults.map((fault) => `${name}: ${fault}`));
  }
}
for (const fault of new Set(faults)) console.error(`✗ ${fault}`);
console.log(`${texts} texts in ${catalogues.length} catalogues, ${new Set(faults).size} faults.`);
process.exitCode = faults.length === 0 && texts > 0 ? 0 : 1;

/** Every language of a folder: a file named by it that exports its name. */
async function load(folder: string): Promise<Record<string, object>> {
  const languages = readdirSync(join(root, folder))
    .filter((file) => /^[a-z]{2,3}[.]ts$/.test(file))
    .map((file) => basename(file, '.ts'));
  const entries = languages.map(async (language) => {
    const file = pathToFileURL(join(root, folder, `${language}.ts`)).href;
    return [language, ((await import(file)) as Record<string, object>)[language]!] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function sourcesOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(node_modules|dist|texts|languages)[\\/]/.test(file.slice(folder.length)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
