import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fillProvince } from '../province/fill.ts';
import { benchServer, get, mainHost } from '../server.ts';
import { measureQuality, sayQuality, type Told } from './measure-quality.ts';
import { measureSpeed } from './measure-speed.ts';
import { askedQuestions, rememberedSentences, type Trial } from './questions.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, stories: { type: 'string' }, communes: { type: 'string' } },
  allowPositionals: true,
});
const data = values.data ?? null;
const textFolder = data === null ? null : existsSync(join(data, 'text')) ? join(data, 'text') : data;
const stories = Number(values.stories ?? 100_000);

// A few texts alone first: how well questions are answered by the passages they were asked of.
const asked = askedQuestions(data);
const remembered = await rememberedSentences(textFolder, Math.min(stories, 30_000));
if (asked) await measureAlone(asked);
await measureProvince(asked ? [asked, remembered] : [remembered]);
const load = loadavg().map((value) => value.toFixed(1));
console.log(`\n${availableParallelism()} cores, load of the last 1, 5 and 15 minutes: ${load.join(', ')}`);
process.exit(0);

async function measureAlone(trial: Trial): Promise<void> {
  await withServer([trial], trial.texts.length, async (told, port) => {
    for (const marks of [true, false])
      console.log(
        `${trial.name}, ${trial.texts.length} texts alone, ${marks ? 'with marks   ' : 'without marks'}  ` +
          sayQuality(await measureQuality(trial.questions, { ...told, marks, port })),
      );
  });
}

async function measureProvince(trials: Trial[]): Promise<void> {
  await withServer(trials, stories, async ({ told, answers }, port) => {
    let from = 0;
    for (const trial of trials) {
      const own = answers.slice(from, from + trial.texts.length);
      from += trial.texts.length;
      for (const marks of [true, false])
        console.log(
          `${trial.name}, among ${stories}, ${marks ? 'with marks   ' : 'without marks'}  ` +
            sayQuality(await measureQuality(trial.questions, { told, answers: own, marks, port })),
        );
    }
    const questions = trials.flatMap((trial) => trial.questions.map(({ text }) => text));
    const { p50, p95, pagesPerSecond } = await measureSpeed(questions, port);
    console.log(
      `search pages among ${stories}: ${Math.round(pagesPerSecond)}/s with 8 connections; one after another p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    );
  });
}

/** A server of its own with so many stories, those of the trials first; `work` is told what stands where. */
async function withServer(
  trials: Trial[],
  count: number,
  work: (told: Told, port: number) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'saola-bench-search-'));
  // PostgreSQL runs as another account when this one is root, and has to get into the folder.
  await chmod(dataDir, 0o755);
  process.env.SAOLA_DEMO = 'no';
  const server = benchServer(dataDir);
  try {
    await server.start();
    await server.stop();
    const first = trials.flatMap((trial) => trial.texts).slice(0, count);
    const small = count < 1_000;
    const province = await fillProvince(dataDir, {
      members: small ? 2 : 47,
      communes: small ? 4 : Number(values.communes ?? 164),
      stories: count,
      data: textFolder,
      first,
    });
    await server.start();
    await untilFound(server.port);
    console.log(`memory of the server with its index: ${await memoryOf(server.pid())} MB`);
    const { articles } = province;
    await work(
      {
        told: new Map(articles.map(({ path, words }) => [path, words])),
        answers: articles.map(({ words }) => words),
      },
      server.port,
    );
  } catch (error) {
    console.error(await readFile(join(dataDir, 'bench.log'), 'utf8').catch(() => ''));
    throw error;
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The index is made beside the answers: a guess at what was meant comes from nothing else. */
async function untilFound(port: number): Promise<void> {
  const started = performance.now();
  for (;;) {
    const { body } = await get('/tim-kiem/goi-y?q=c', mainHost, port);
    const { items } = JSON.parse((await get('/tim-kiem/goi-y?q=th', mainHost, port)).body || body) as {
      items?: string[];
    };
    if (items && items.length > 0) break;
    await sleep(1_000);
  }
  console.log(`index ready after ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** Resident memory of the largest process below, which is the server. */
async function memoryOf(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const sizes = await Promise.all(
    [String(pid), ...children.split(' ').filter(Boolean)].map(async (one) => {
      const status = await readFile(`/proc/${one}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    }),
  );
  return Math.round(Math.max(...sizes));
}
