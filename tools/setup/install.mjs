import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, npm, root } from './run.mjs';

/** Installs what package-lock.json asks for, when something of it is missing. */
export async function install() {
  const missing = whatIsMissing();
  if (!missing) return;
  console.log(`Installing packages (${missing}); the first time takes a minute or two …`);
  // node-av would otherwise fetch a program from outside the npm registry; its library comes as a package.
  const env = { SKIP_FFMPEG: 'true' };
  const fresh = !existsSync(join(root, 'node_modules'));
  const { code } = await npm([fresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'], env);
  if (code !== 0)
    throw new Error(`npm could not install the packages (exit code ${code}). Its message is above.`);
  const still = whatIsMissing();
  if (still)
    throw new Error(`After the installation ${still}. Remove the folder node_modules and start again.`);
}

/**
 * Compares what npm wrote down as installed with what is asked for.
 * @returns {string | null} a reason to install, in words, or null.
 */
export function whatIsMissing(folder = root) {
  const modules = join(folder, 'node_modules');
  const installedFile = join(modules, '.package-lock.json');
  if (!existsSync(installedFile)) return 'nothing is installed yet';
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/')) continue;
    if (entry.link) {
      if (existsSync(join(folder, path, 'package.json'))) continue;
      return `${name(path)} is not linked`;
    }
    const here = installed[path];
    if (!here && !entry.optional) return `${name(path)} is missing`;
    if (here && here.version !== entry.version)
      return `${name(path)} is ${here.version}, not ${entry.version}`;
  }
  if (folder === root && !existsSync(node)) return 'the Node.js of the project is missing';
  return null;
}

const name = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
