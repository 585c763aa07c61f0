import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('./icon.svg', import.meta.url));

/** Draws the app's icons from one SVG: launchers want PNG, and a maskable one with a safe margin of 10 %. */
export function appIcons(): Plugin {
  let outDir = '';
  return {
    name: 'saola:app-icons',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async writeBundle() {
      const folder = `${outDir}/icons`;
      await mkdir(folder, { recursive: true });
      const svg = await readFile(source);
      await writeFile(`${folder}/icon.svg`, svg);
      const draw = (size: number) => sharp(svg, { density: 300 }).resize(size, size);
      for (const size of [180, 192, 512]) await draw(size).png().toFile(`${folder}/icon-${size}.png`);
      const margin = 52;
      await draw(512 - 2 * margin)
        .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#141D42' })
        .flatten({ background: '#141D42' })
        .png()
        .toFile(`${folder}/icon-maskable-512.png`);
    },
  };
}
