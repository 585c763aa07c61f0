import { openWire, type Wire } from '@saola/device-protocol/conformance';
import type { PlayOrder } from '@saola/device-protocol';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleAgent } from '../../../apps/loudspeaker-agent/bundle.ts';
import { milliseconds, type Figure } from '../table.ts';
import { errorsAgainst, makeSoundCard } from './sound-card.ts';

const period = 8_000;
const itemMs = 2_000;
/** In a province each has a machine of its own: here a quarter of them starts at one instant, a second after the others. */
const waves = 4;
const waveOf = (which: number) => (which % waves) * 1_000;
const wrongBy = 300_000;
const ppm = 100;
/** An answer about the time is on its way for so long, at most, and the question for no time: the worst of ways. */
const answersLateByMs = 150;

/**
 * Agents as processes, with clocks wrong by up to five minutes that go too fast or too slow, play items; a sound card of the bench notes by the true clock when the first sound reaches it.
 */
export async function measureStarts(agents = 20, items = 25): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-starts-'));
  const wire = await openWire();
  wire.settings.answersLateByMs = answersLateByMs;
  const running: ChildProcess[] = [];
  try {
    const program = await bundleAgent(folder);
    const path = await makeSoundCard(folder);
    const sound = Buffer.alloc((itemMs / 1000) * 48_000 * 4, 'saola');
    const file = join(folder, 'sound');
    await writeFile(file, sound);
    const files: { agent: string; plain: string }[] = [];
    for (let which = 0; which < agents; which += 1) {
      const heard = join(folder, `agent-${which}.txt`);
      const env = { ...process.env, PATH: path, HEARD: heard, ...clockOf(which, agents) };
      running.push(await startAgent(wire, program, join(folder, String(which)), env));
      files.push({ agent: heard, plain: join(folder, `plain-${which}.txt`) });
    }
    const first = Math.ceil(Date.now() / 1000) * 1000 + 10_000;
    const planned = Array.from({ length: items }, (_, number) => first + number * period);
    const between = planned.map((at) => at + period / 2);
    for (const [which, { plain }] of files.entries()) {
      const instants = between.map((at) => String(at + waveOf(which)));
      const given = [join(import.meta.dirname, 'plain-timers.mjs'), file, ...instants];
      running.push(spawn(process.execPath, given, { env: { ...process.env, PATH: path, HEARD: plain } }));
    }
    const audio = wire.addAudio(sound);
    for (const [which, deviceId] of [...wire.devices.keys()].entries())
      for (const at of planned)
        await wire.send(deviceId, await wire.sign(orderFor(deviceId, at + waveOf(which), audio)));
    await sleep(planned.at(-1)! + period - Date.now());
    const collect = async (which: 'agent' | 'plain', instants: number[]) =>
      (
        await Promise.all(
          files.map((one, number) =>
            errorsAgainst(
              instants.map((at) => at + waveOf(number)),
              one[which],
            ),
          ),
        )
      ).flat();
    return figuresFor(await collect('agent', planned), await collect('plain', between), agents, items, wire);
  } finally {
    for (const child of running) child.kill('SIGKILL');
    await wire.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From five minutes slow to five minutes fast, every other one losing time. */
const clockOf = (which: number, agents: number) => ({
  FAKE_AHEAD_MS: String(Math.round(wrongBy * ((2 * which) / Math.max(1, agents - 1) - 1))),
  FAKE_PPM: String(which % 2 === 0 ? ppm : -ppm),
});

/** One after another: a province's loudspeakers do not start on one machine. */
async function startAgent(wire: Wire, program: string, data: string, env: NodeJS.ProcessEnv) {
  const clock = join(import.meta.dirname, '../../../apps/loudspeaker-agent/fake-clock-for-tests.mjs');
  const given = ['--server', wire.server, '--data', data, '--code', 'GOOD', '--player', 'aplay+ffmpeg'];
  const agent = spawn(process.execPath, ['--import', clock, program, ...given], { env, stdio: 'ignore' });
  const known = wire.devices.size;
  void once(agent, 'exit').then(([code]) => code && console.error(`An agent ended with code ${code}`));
  const isHere = () => [...wire.devices.values()].slice(known).some((one) => one.questions >= 5);
  for (let waited = 0; !isHere() && waited < 60_000; waited += 50) await sleep(50);
  return agent;
}

const orderFor = (deviceId: string, at: number, audio: PlayOrder['audio']): PlayOrder => ({
  orderId: randomUUID(),
  deviceId,
  nonce: randomUUID(),
  issuedAt: new Date().toISOString(),
  notAfter: new Date(at + 3_600_000).toISOString(),
  kind: 'PLAY',
  programmeId: randomUUID(),
  title: 'Tin',
  priority: 'NORMAL',
  order: 1,
  starts: new Date(at).toISOString(),
  expires: new Date(at + 600_000).toISOString(),
  durationMs: itemMs,
  audio,
  volume: null,
});

function figuresFor(agent: number[], plain: number[], agents: number, items: number, wire: Wire): Figure[] {
  const missing = agent.filter((error) => error === Infinity).length;
  if (missing > 0) console.error(`${missing} items were not heard at all`);
  for (const fault of wire.faults.slice(0, 5)) console.error(fault);
  const row = (what: string, of: number): Figure => ({
    what: `start error, ${what}: ${agents} agents × ${items} items, clocks wrong by ${wrongBy / 60_000} min, ${ppm} ppm`,
    measured: milliseconds(percentile(agent, of)),
    against: 'plain timers by a right clock, same programs',
    reference: milliseconds(percentile(plain, of)),
    ratio: percentile(agent, of) / percentile(plain, of),
  });
  return [row('p50', 0.5), row('p99 (at most 250 ms)', 0.99), row('worst', 1)];
}

/** By the nearest rank. */
const percentile = (errors: number[], of: number): number =>
  errors.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(errors.length * of) - 1)] ?? Infinity;
