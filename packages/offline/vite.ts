import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { ShellFile } from './shell.ts';

interface Options {
  /** The worker's source; built to `<outDir>/service-worker.js`, in one piece for browsers without module workers. */
  worker: string;
  /** Files of the build that need not be at hand offline. */
  without?: RegExp;
}

/** Lists what was built, with checksums, and builds the service worker that carries the list. */
export function offlineShell({ worker, without }: Options): Plugin {
  let outDir = '';
  let base = '/';
  let target: unknown;
  return {
    name: 'saola:offline-shell',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith(sep)) outDir = config.build.outDir;
      base = config.base;
      target = config.build.target;
    },
    async closeBundle() {
      const files = (await listShell(outDir, base)).filter(({ url }) => !without?.test(url));
      const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { __SHELL__: JSON.stringify({ version, files }) },
        publicDir: false,
        build: {
          outDir,
          emptyOutDir: false,
          target: target as string[],
          rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
        },
      });
    },
  };
}

async function listShell(outDir: string, base: string): Promise<ShellFile[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => !path.endsWith('service-worker.js')).sort();
  return Promise.all(
    own.map(async (path) => ({
      url: base + relative(outDir, path).split(sep).join('/'),
      integrity: `sha256-${createHash('sha256')
        .update(await readFile(path))
        .digest('base64')}`,
    })),
  );
}
