import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchServer, mainHost } from '../server.ts';
import type { Figure } from '../table.ts';
import { measureCachedPage } from './cached-page.ts';
import { measureChange } from './changes.ts';
import { fillProvince } from './fill.ts';
import { measureUncachedPages } from './measure-pages.ts';

const size = { members: 47, communes: 164 };

/** A whole province on a data folder of its own: its pages drawn anew, one from memory, and a change on two processes. */
export async function measureProvince(data: string | null, stories = 100_000): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'saola-province-'));
  await chmod(dataDir, 0o755);
  const server = benchServer(dataDir);
  const settings = { SAOLA_DEMO: 'small' };
  try {
    console.log('  a first start …');
    await server.start(settings);
    await server.stop();
    console.log(`  ${stories} stories on 212 sites …`);
    const province = await fillProvince(dataDir, { ...size, stories, data });
    await server.start({ ...settings, SAOLA_PAGE_CACHE: 'off' });
    console.log('  pages drawn anew …');
    const figures = await measureUncachedPages(server, province);
    await server.stop();
    await server.start(settings);
    console.log('  a page from memory …');
    figures.push(await measureCachedPage(server, { host: mainHost, path: '/tin-tuc' }));
    console.log('  a change on two processes …');
    figures.push(await measureChange(server));
    return figures;
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
