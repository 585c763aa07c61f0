import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineShell } from '../../packages/offline/vite.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/bang-tin/',
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // Boards are sold with Android WebView 109 and are not updated.
    target: 'chrome109',
    assetsInlineLimit: 0,
  },
  plugins: [offlineShell({ worker: here('./src/service-worker.ts'), without: /\.woff$/ })],
});
