// `node --import <this file> …`: Node.js takes types out of .ts by itself; the .tsx of the public pages are compiled
// here, once, and kept. A second start so reads plain JavaScript, and pays for no compiler.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = dirname(dirname(import.meta.dirname));
const kept = join(root, 'node_modules/.cache/saola/jsx');
const options = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: '@saola/platform/jsx',
  format: 'esm',
  target: 'esnext',
  sourcemap: 'inline',
  sourcesContent: false,
};

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    return { format: 'module', source: javascriptOf(fileURLToPath(url)), shortCircuit: true };
  },
});

function javascriptOf(path) {
  const source = readFileSync(path, 'utf8');
  const name = createHash('sha256')
    .update(JSON.stringify([options, path, source]))
    .digest('hex');
  const file = join(kept, `${name}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const { code } = require('esbuild').transformSync(source, { ...options, sourcefile: path });
    keep(file, code);
    return code;
  }
}

/** Under a name of its own first: two programs may start at once. Where nothing can be written, nothing is kept. */
function keep(file, code) {
  try {
    const fresh = `${file}.${randomUUID()}`;
    mkdirSync(kept, { recursive: true });
    writeFileSync(fresh, code);
    renameSync(fresh, file);
  } catch {
    // Compiled again next time.
  }
}
