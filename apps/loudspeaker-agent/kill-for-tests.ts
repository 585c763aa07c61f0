import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlayOrder, Report } from '@saola/device-protocol';
import { bundleAgent } from './bundle.ts';
import { readCredentials } from './credentials.ts';
import { playOrder } from './order-for-tests.ts';
import { openWire, type Wire } from '@saola/device-protocol/conformance';

export interface KillOutcome {
  kills: number;
  orders: number;
  entries: number;
  /** All that may not be; empty when the agent bears it. */
  faults: string[];
}

const side = 4;

/**
 * Kills agents at random instants while orders come, sound is fetched and played and the log is written; then lets
 * them end in peace and looks whether an order, an entry or a sound was lost, doubled or halved.
 */
export async function killAgents(
  kills: number,
  { progress = (_done: number) => {} } = {},
): Promise<KillOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-kill-'));
  const wire = await openWire();
  wire.settings.acknowledges = 0.7;
  wire.settings.audioBreaks = 0.3;
  try {
    const program = await bundleAgent(folder);
    let left = kills;
    const take = () => (left > 0 ? ((left -= 1), progress(kills - left), true) : false);
    const victims = await Promise.all(
      Array.from({ length: Math.min(side, kills) }, (_, which) =>
        harass(wire, program, join(folder, String(which)), take),
      ),
    );
    const faults = [...wire.faults, ...victims.flatMap((victim) => victim.faults)];
    const sum = (of: 'orders' | 'entries') => victims.reduce((all, victim) => all + victim[of], 0);
    return { kills, orders: sum('orders'), entries: sum('entries'), faults };
  } finally {
    await wire.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Sent {
  order: PlayOrder;
  jws: string;
}

/** One agent: killed until there are no kills left. */
async function harass(wire: Wire, program: string, data: string, take: () => boolean) {
  const sent: Sent[] = [];
  let agent = start(program, wire.server, data);
  await agent.connected;
  const deviceId = (await readCredentials(data))!.answer.deviceId;
  const { reports } = wire.devices.get(deviceId)!;
  const receipted = () => new Set(reports.flatMap((one) => (one.kind === 'RECEIPT' ? [one.orderId] : [])));

  // As the server does: again and again, until there is a receipt.
  let sending = true;
  const resending = (async () => {
    while (sending) {
      const answered = receipted();
      for (const { order, jws } of sent) if (!answered.has(order.orderId)) await wire.send(deviceId, jws);
      await sleep(150);
    }
  })();

  while (take()) {
    if (sent.length === 0 || Math.random() < 0.4) sent.push(await anOrder(wire, deviceId));
    // While it starts, or while it is told what to do, fetches and plays.
    if (Math.random() < 0.8) await agent.connected;
    await sleep(Math.random() ** 2 * 1_200);
    agent.process.kill('SIGKILL');
    await agent.ended;
    agent = start(program, wire.server, data);
  }
  const isOver = () => {
    const over = new Set(reports.flatMap((one) => (isLast(one) ? [one.programmeId] : [])));
    return sent.every(({ order }) => over.has(order.programmeId)) && receipted().size >= sent.length;
  };
  const giveUp = Date.now() + 60_000;
  while (!isOver() && Date.now() < giveUp) await sleep(200);
  sending = false;
  await resending;
  agent.process.kill('SIGTERM');
  await agent.ended;
  return {
    orders: sent.length,
    entries: reports.length,
    faults: [...faultsOf(sent, reports), ...(await halfFiles(data))],
  };
}

interface Running {
  process: ChildProcess;
  /** It hears orders now. */
  connected: Promise<unknown>;
  ended: Promise<unknown>;
}

function start(program: string, server: string, data: string): Running {
  const given = ['--server', server, '--data', data, '--code', 'GOOD', '--heartbeat', '1'];
  const agent = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(agent, 'exit');
  const { promise: connected, resolve } = Promise.withResolvers<unknown>();
  agent.stdout.on('data', (said: Buffer) => void (said.includes('Đã nối') && resolve(null)));
  return { process: agent, connected: Promise.race([connected, ended]), ended };
}

async function anOrder(wire: Wire, deviceId: string): Promise<Sent> {
  const now = Date.now();
  const order = playOrder(deviceId, {
    priority: Math.random() < 0.2 ? 'EMERGENCY' : 'NORMAL',
    starts: new Date(now + Math.random() * 1_500).toISOString(),
    durationMs: 100 + Math.floor(Math.random() * 900),
    audio: wire.addAudio(randomBytes(20_000 + Math.floor(Math.random() * 60_000))),
  });
  return { order, jws: await wire.sign(order) };
}

type Last = Extract<Report, { kind: 'PLAYBACK' }>;
const isLast = (one: Report): one is Last =>
  one.kind === 'PLAYBACK' && (one.state === 'FINISHED' || one.state === 'FAILED');

/** Each order has one receipt, one end, at most one start before it, and nothing after. */
function faultsOf(sent: Sent[], reports: Report[]): string[] {
  return sent.flatMap(({ order }) => {
    const receipts = reports.filter((one) => one.kind === 'RECEIPT' && one.orderId === order.orderId);
    const states = reports.flatMap((one) =>
      one.kind === 'PLAYBACK' && one.programmeId === order.programmeId ? [one.state] : [],
    );
    const line = states.join(' ');
    const good = /^(STARTED (RESUMED |PAUSED )*)?(FINISHED|FAILED)$/.test(line);
    return [
      ...(receipts.length === 1 ? [] : [`${receipts.length} receipts of an order`]),
      ...(good ? [] : [`an item went: ${line || 'nothing'}`]),
    ];
  });
}

/** What lies under its checksum is whole: nothing else is ever played. */
async function halfFiles(data: string): Promise<string[]> {
  const folder = join(data, 'audio');
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith('.part'));
  const wrong = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return createHash('sha256').update(bytes).digest('hex') === name ? [] : [`half a file: ${name}`];
    }),
  );
  return wrong.flat();
}
