#!/usr/bin/env node
// `npx saola …` may be started by an old Node.js: the commands run in the project's own.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '../../node_modules');
const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const jsx = new URL('../../platform/jsx/register.mjs', import.meta.url).href;
const [first, second] = process.argv.slice(2);
// What works on text alone stands in pipes: it starts without the server's modules.
const script =
  first === 'speech' && second === 'normalise'
    ? [join(here, 'normalise.ts')]
    : ['--import', jsx, join(here, 'main.ts')];
const { status } = spawnSync(node, [...script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
