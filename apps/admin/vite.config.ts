import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['SAOLA_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/quan-tri/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // commune computers: the oldest browsers that must work
    target: ['chrome109', 'safari15.4', 'firefox115'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': server, '/tep': server } },
});
