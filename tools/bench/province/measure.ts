import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { memoryNow } from '../memory.ts';
import { benchServer, type BenchServer, mainHost } from '../server.ts';
import { milliseconds, type Figure } from '../table.ts';
import { untilAtRest } from './at-rest.ts';
import { measureCachedPage } from './cached-page.ts';
import { measureChange } from './changes.ts';
import { fillProvince, type Province } from './fill.ts';
import { measureUncachedPages } from './measure-pages.ts';

const size = { members: 47, communes: 164 };

interface Wanted {
  /** Folder with texts. */
  data?: string | undefined;
  stories?: number | undefined;
  /** Folder of a province to be measured again and again; without it, one that is thrown away. */
  keep?: string | undefined;
}

/** A whole province on a data folder of its own: its pages drawn anew, one from memory, and a change on two processes. */
export async function measureProvince({ data, stories = 100_000, keep }: Wanted): Promise<Figure[]> {
  const dataDir = keep ? resolve(keep) : await mkdtemp(join(tmpdir(), 'saola-province-'));
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, 0o755);
  const server = benchServer(dataDir);
  const settings = { SAOLA_DEMO: 'small' };
  try {
    const province = await provinceIn(server, { data: data ?? null, stories }, settings);
    await server.start({ ...settings, SAOLA_PAGE_CACHE: 'off' });
    console.log(`  at rest after ${Math.round(await untilAtRest(server))} s; pages drawn anew …`);
    const figures = await measureUncachedPages(server, province);
    figures.push(memoryFigure(server, province));
    await server.stop();
    await server.start(settings);
    await untilAtRest(server);
    console.log('  a page from memory …');
    figures.push(await measureCachedPage(server, { host: mainHost, path: '/tin-tuc' }));
    console.log('  a change on two processes …');
    figures.push(await measureChange(server));
    return figures;
  } finally {
    await server.stop();
    if (!keep) await rm(dataDir, { recursive: true, force: true });
  }
}

/** As it was filled before, or filled now. */
async function provinceIn(
  server: BenchServer,
  { data, stories }: { data: string | null; stories: number },
  settings: Record<string, string>,
): Promise<Province> {
  const file = join(server.dataDir, 'province.json');
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Province;
  console.log('  a first start …');
  await server.start(settings);
  await server.stop();
  console.log(`  ${stories} stories on 212 sites …`);
  const from = performance.now();
  const province = await fillProvince(server.dataDir, { ...size, stories, data });
  console.log(`  filled in ${milliseconds(performance.now() - from)}`);
  await writeFile(file, JSON.stringify(province));
  return province;
}

function memoryFigure(server: BenchServer, province: Province): Figure {
  const { own, all } = memoryNow(server);
  return {
    what: `memory after that, with ${province.stories} stories: the server's process, search index within`,
    measured: own === null ? 'Linux only' : `${own} MB`,
    against: 'all that runs: with the database, media and agents',
    reference: all === null ? '' : `${all} MB`,
    ratio: null,
  };
}
