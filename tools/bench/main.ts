import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureApproval } from './approval.ts';
import { measureLive } from './live/measure.ts';
import { measureLoudspeakers } from './loudspeakers.ts';
import { makeLoudspeakers } from './make-loudspeakers.ts';
import { measureMemory } from './memory.ts';
import { measurePages } from './pages.ts';
import { measureProvince } from './province/measure.ts';
import { measurePhone } from './phone.ts';
import { benchServer } from './server.ts';
import { measureReserve } from './reserve.ts';
import { measureSites } from './sites.ts';
import { measureStart } from './start.ts';
import { measureStarts } from './starts/measure.ts';
import { printTable, type Figure } from './table.ts';

// Few loudspeakers make a quick trial: npm run bench -- 50; one part alone: npm run bench -- sites, phone, starts,
// province, loudspeakers, reserve or live (of these fewer: loudspeakers 1000, reserve 1000, live 50); texts for the province: --data DIR with *.jsonl.gz;
// fewer stories: --stories 5000; a province to be measured again and again: --keep FOLDER, filled the first time
const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, stories: { type: 'string' }, keep: { type: 'string' } },
  allowPositionals: true,
});
const only = ['sites', 'phone', 'province', 'starts', 'loudspeakers', 'reserve', 'live'].find(
  (part) => part === positionals[0],
);
const ofDevices = only === 'loudspeakers' || only === 'reserve';
const howMany = ofDevices || only === 'live' ? positionals[1] : positionals[0];
const loudspeakers = only && !ofDevices ? 0 : Number(howMany ?? 10_000);
const dataDir = await mkdtemp(join(tmpdir(), 'saola-bench-'));
// PostgreSQL runs as another account when this one is root, and has to get into the folder.
await chmod(dataDir, 0o755);

/** What is measured of loudspeakers asks nothing of the portals: their demonstration may be a small one. */
const quick = { SAOLA_DEMO: 'small' };
const figures: Figure[] = [];
const server = benchServer(dataDir);
// Whoever ends the measuring ends the server too.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().finally(() => process.exit(1)));
try {
  if (only !== 'province' && only !== 'starts') {
    console.log('First start, with all first data …');
    await server.start(ofDevices ? quick : {});
  }
  if (!only) await measureAll();
  if (only === 'loudspeakers') await measureGateway();
  if (only === 'reserve') {
    await server.stop();
    console.log('The weeks ahead …');
    figures.push(...(await measureReserve(dataDir, loudspeakers)));
  }
  if (only === 'live') {
    await server.stop();
    const crowd = await makeLoudspeakers(dataDir, 'laocai.taphin', Number(howMany ?? 300));
    await server.start(quick);
    console.log('A live talk …');
    figures.push(...(await measureLive(server, crowd)));
  }
  if (!only || only === 'phone') {
    console.log('A slow phone …');
    figures.push(...(await measurePhone(server)));
  }
  if (!only || only === 'sites') {
    console.log('A thousand sites …');
    figures.push(...(await measureSites()));
  }
  if (!only || only === 'starts') {
    await server.stop();
    console.log('Starts of loudspeakers with wrong clocks …');
    figures.push(...(await measureStarts()));
  }
  if (!only || only === 'province') {
    await server.stop();
    console.log('A province …');
    const stories = values.stories === undefined ? undefined : Number(values.stories);
    figures.push(...(await measureProvince({ data: values.data, stories, keep: values.keep })));
  }
} catch (error) {
  console.error(await readFile(join(dataDir, 'bench.log'), 'utf8').catch(() => ''));
  throw error;
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
printTable(figures);
const load = loadavg().map((value) => value.toFixed(1));
console.log(`\n${availableParallelism()} cores, load of the last 1, 5 and 15 minutes: ${load.join(', ')}`);
process.exit(0);

async function measureAll(): Promise<void> {
  await server.stop();
  console.log('Second start …');
  figures.push(await measureStart(server));
  console.log('At rest for half a minute …');
  figures.push(await measureMemory(server));
  console.log('Approvals …');
  const approval = await measureApproval();
  figures.push(...approval.figures);
  console.log('Pages …');
  figures.push(...(await measurePages(server, approval.storyPath)));
  await measureGateway();
}

async function measureGateway(): Promise<void> {
  await server.stop();
  console.log(`Making ${loudspeakers} loudspeakers …`);
  const made = await makeLoudspeakers(dataDir, 'laocai.taphin', loudspeakers);
  await server.start(quick);
  figures.push(...(await measureLoudspeakers(server, made)));
}
