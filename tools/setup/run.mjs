import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node.js that npm brought in; the one on the machine may be older. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** How the server is run from its sources, quicker than by tsx. */
export const fromSource = ['--import', pathToFileURL(join(root, 'platform/jsx/register.mjs')).href];

/** A program of a package, given as the path below node_modules, with its arguments. */
export const program = (path, ...args) => [join(root, 'node_modules', path), ...args];

/**
 * Runs a program with the project's Node.js in the project's root, without a shell.
 * @returns {Promise<{ code: number, output: string }>} output is empty unless `quiet`.
 */
export function run(args, { quiet = false, env = {}, command = node } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...withProjectNode(), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** npm itself, run by the Node.js it belongs to (on Windows the project's own may be in use and about to be replaced). */
export function npm(args, env = {}) {
  const cli = process.env.npm_execpath ?? besideNode();
  if (!cli) throw new Error('npm was not found. Please start with "npm start" or "npm test".');
  const owner = process.env.npm_node_execpath ?? process.execPath;
  return run([cli, ...args], { command: owner, env });
}

function besideNode() {
  const folder = dirname(process.execPath);
  return [
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find(existsSync);
}

/** Programs started by programs find the same Node.js, and the loader finds the compiler's settings from any folder. */
export function withProjectNode() {
  const name = Object.keys(process.env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    [name]: [dirname(node), join(root, 'node_modules/.bin'), process.env[name]].join(separator),
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
  };
}
