import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleAgent } from '../../../apps/loudspeaker-agent/bundle.ts';
import type { MadeLoudspeaker } from '../crowd/loudspeaker.ts';
import { signIn } from '../officer.ts';
import { mainHost, type BenchServer } from '../server.ts';
import { milliseconds, type Figure } from '../table.ts';
import { clicksWav, delaysOf, loudnessOfCard } from './clicks.ts';
import { speak } from './speak.ts';

const seconds = 26;
const username = 'soantin.taphin';

/**
 * From the microphone of the desk's page to the sound card of an agent, with other loudspeakers on the same stream; and
 * what the server takes of the processor for all of it.
 */
export async function measureLive(server: BenchServer, crowd: MadeLoudspeaker[]): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-live-'));
  const heard = join(folder, 'heard');
  const wav = join(folder, 'clicks.wav');
  let agent: ChildProcess | null = null;
  const others = new Agent({ keepAlive: true, maxSockets: Infinity });
  try {
    await writeFile(wav, clicksWav(180));
    agent = await startAgent(server, folder, heard);
    const officer = await signIn(username);
    const listening = joinAll(server, officer, crowd, others);
    const before = cpuOf(server.pid());
    const began = performance.now();
    const desk = `http://${mainHost}:${server.port}/quan-tri`;
    const spoken = await speak({ desk, username, wav, seconds });
    const share = (cpuOf(server.pid()) - before) / (performance.now() - began);
    const blocks = await listening;
    const delays = delaysOf(spoken, await loudnessOfCard(heard))
      .filter((one) => !Number.isNaN(one))
      .toSorted((a, b) => a - b);
    const at = (part: number) =>
      delays[Math.min(delays.length - 1, Math.floor(part * delays.length))] ?? Infinity;
    const reference = milliseconds(2_000);
    const against = 'wanted';
    return [
      {
        what: `live talk, glass to ear, ${delays.length} clicks, p50`,
        measured: milliseconds(at(0.5)),
        reference,
        against,
        ratio: at(0.5) / 2_000,
      },
      {
        what: 'the same, p99',
        measured: milliseconds(at(0.99)),
        reference,
        against,
        ratio: at(0.99) / 2_000,
      },
      {
        what: `server with ${crowd.length + 1} on the stream, of one core`,
        measured: `${(share * 100).toFixed(0)} %`,
        reference: `${blocks} blocks`,
        against: 'came to the others',
        ratio: null,
      },
    ];
  } finally {
    agent?.kill('SIGKILL');
    others.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program of the field, with a card that writes down instead of sounding. */
async function startAgent(server: BenchServer, folder: string, heard: string): Promise<ChildProcess> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const card = join(import.meta.dirname, 'sound-card.mjs');
  await writeFile(join(bin, 'aplay'), `#!/bin/sh\nexec '${process.execPath}' '${card}'\n`, { mode: 0o755 });
  const technician = await signIn('kythuat.tinh');
  const { grants } = await (await signIn(username)).get<{ grants: { unitId: string }[] }>('/api/me');
  const { enrolmentCode } = await technician.post<{ enrolmentCode: string }>('/api/devices', {
    kind: 'LOUDSPEAKER',
    unitId: grants[0]!.unitId,
    name: 'Cụm loa đo độ trễ',
  });
  const given = ['--server', `http://127.0.0.1:${server.port}`, '--data', join(folder, 'agent')];
  const program = await bundleAgent(folder);
  const agent = spawn(
    process.execPath,
    [program, ...given, '--code', enrolmentCode, '--player', 'aplay+ffmpeg'],
    {
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, HEARD: heard },
      stdio: 'ignore',
    },
  );
  await sleep(12_000);
  return agent;
}

interface Listed {
  items: { id: string; state: string }[];
}

/** As soon as the talk is there the others ask for its stream; answers how many blocks came to all of them. */
async function joinAll(
  server: BenchServer,
  officer: Awaited<ReturnType<typeof signIn>>,
  crowd: MadeLoudspeaker[],
  agent: Agent,
): Promise<number> {
  let talk: string | undefined;
  for (let tried = 0; !talk && tried < 600; tried += 1) {
    await sleep(250);
    const { items } = await officer.get<Listed>('/api/live-broadcasts');
    talk = items.find(({ state }) => state === 'ON_AIR')?.id;
  }
  const counts = await Promise.all(crowd.map((one) => listen(server, `${talk}`, one, agent)));
  return counts.reduce((sum, one) => sum + one, 0);
}

function listen(
  server: BenchServer,
  talk: string,
  { id, secret }: MadeLoudspeaker,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve) => {
    let blocks = 0;
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        path: `/api/devices/me/live-broadcasts/${talk}`,
        headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
        agent,
      },
      (answer) => {
        answer.on('data', () => (blocks += 1));
        answer.on('close', () => resolve(blocks));
      },
    );
    asked.on('error', () => resolve(blocks));
    asked.end();
  });
}

/** Milliseconds of processor time of a process and all below it. */
function cpuOf(pid: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,cputimes='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([pid]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const [one = 0, parent = 0] of rows) if (below.has(parent)) below.add(one);
  }
  return rows.reduce((sum, [one = 0, , spent = 0]) => sum + (below.has(one) ? spent * 1000 : 0), 0);
}
