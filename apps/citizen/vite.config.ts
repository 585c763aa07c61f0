import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineShell } from '../../packages/offline/vite.ts';
import { appIcons } from './build/icons.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/ung-dung/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: ['chrome109', 'safari15.4', 'firefox115'],
    // The app's strict content policy knows no data: fonts or pictures.
    assetsInlineLimit: 0,
  },
  plugins: [
    appIcons(),
    offlineShell({ worker: here('./src/service-worker.ts'), without: /-512\.png$|\.woff$/ }),
  ],
});
