// Three agents as processes, each in a network namespace of its own (Linux, as root): one with a good line, one with a line
// of 32 kbit/s, one whose line is cut. A relay sounds, quiet hours begin, an emergency comes in the middle; the line is healed.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeKey, type EnrolmentAnswer, type Order, type PlayOrder } from '@saola/device-protocol';
import { openWire } from '@saola/device-protocol/conformance';
import { bundleAgent } from '../../apps/loudspeaker-agent/bundle.ts';
import { playOrder } from '../../apps/loudspeaker-agent/order-for-tests.ts';

const lines = ['good', 'slow', 'cut'] as const;
type Line = (typeof lines)[number];
const space = (line: Line) => `saola-${line}`;
const ip = (...given: string[]) => execFileSync('ip', given, { stdio: 'pipe' });

/** What goes to 127.0.0.1 inside a namespace leaves over its line. */
const forward = `const net = require('node:net'); const [, far, ...ports] = process.argv;
for (const port of ports) net.createServer((here) => {
  const there = net.connect(Number(port), far); here.pipe(there).pipe(here);
  for (const one of [here, there]) one.on('error', () => {}).on('close', () => (here.destroy(), there.destroy()));
}).listen(Number(port), '127.0.0.1');`;

try {
  lay('good', 0);
} catch (error) {
  console.log(`Skipped: this machine gives no network namespaces (${String(error).split('\n')[0]})`);
  process.exit(0);
}
lay('slow', 1);
lay('cut', 2);
const folder = await mkdtemp(join(tmpdir(), 'saola-lines-'));
const wire = await openWire();
const mqttUrl = await askForBroker();
const running: ChildProcess[] = [];
const ids = new Map<Line, string>();
/** Who only asked where the broker is. */
const strangers = new Set(wire.devices.keys());
const station = createServer((_asked, answer) => {
  answer.writeHead(200, { 'content-type': 'audio/wav' }).write(Buffer.alloc(44));
  const saying = setInterval(() => answer.write(randomBytes(800)), 50);
  answer.once('close', () => clearInterval(saying));
}).listen(0);
await once(station, 'listening');
try {
  const program = await bundleAgent(folder);
  for (const [at, line] of lines.entries()) {
    await start(program, line, at);
    if (line === 'slow') slowDown(at);
  }
  const sent = lines.map((line) => ({ line, ...scene(ids.get(line)!) }));
  // As the server does: again and again, until there is a receipt.
  const open: { order: Order; jws: string }[] = [];
  const sendOpen = async () => {
    for (const { order, jws } of open)
      if (!said(order.deviceId).some((one) => one.kind === 'RECEIPT' && one.orderId === order.orderId))
        await wire.send(order.deviceId, jws);
  };
  const say = async (order: Order) => {
    open.push({ order, jws: await wire.sign(order) });
    await wire.send(order.deviceId, open.at(-1)!.jws);
  };
  const again = setInterval(() => void sendOpen(), 2_000);
  console.log('a relay begins …');
  for (const { relay } of sent) await say(relay);
  await sleep(12_000);
  console.log('one line is cut; quiet hours begin …');
  ip('link', 'set', 'sla2', 'down');
  for (const { quiet } of sent) await say(quiet());
  await sleep(4_000);
  console.log('an emergency …');
  const began = Date.now();
  const emergencies = sent.map(({ emergency }) => emergency());
  for (const order of emergencies) await say(order);
  await sleep(25_000);
  console.log('the line is healed …');
  ip('link', 'set', 'sla2', 'up');
  await sleep(40_000);
  clearInterval(again);
  for (const [at, { line, relay }] of sent.entries()) {
    const heard = courseOf(emergencies[at]!);
    const first = heard.find(({ state }) => state === 'STARTED');
    const late = first
      ? `${((Date.parse(first.at) - began) / 1000).toFixed(1)} s after it was sent`
      : 'never';
    console.log(`${line}: emergency ${words(heard)}, begun ${late}; relay ${words(courseOf(relay))}`);
    if (words(heard) !== 'STARTED, FINISHED') wire.faults.push(`${line}: the emergency went ${words(heard)}`);
  }
  console.log(wire.faults.length === 0 ? 'no faults' : wire.faults.join('\n'));
} finally {
  for (const child of running) child.kill('SIGKILL');
  for (const line of lines) ip('netns', 'del', space(line));
  station.closeAllConnections();
  station.close();
  await wire.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(wire.faults.length > 0 ? 1 : 0);

function lay(line: Line, at: number): void {
  ip('netns', 'add', space(line));
  ip('link', 'add', `sla${at}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space(line));
  ip('addr', 'add', `10.77.${at}.1/24`, 'dev', `sla${at}`);
  ip('link', 'set', `sla${at}`, 'up');
  for (const given of ['addr add 10.77.X.2/24 dev eth0', 'link set eth0 up', 'link set lo up'])
    ip('-n', space(line), ...given.replace('X', String(at)).split(' '));
}

/** 32 kbit/s both ways; where the kernel has netem, 300 ms and 5 % of loss as well. */
function slowDown(at: number): void {
  const rate = ['tbf', 'rate', '32kbit', 'burst', '3000', 'latency', '2s'];
  const loss = ['netem', 'rate', '32kbit', 'delay', '300ms', 'loss', '5%'];
  for (const [command, device] of [
    [['tc'], `sla${at}`],
    [['ip', 'netns', 'exec', space('slow'), 'tc'], 'eth0'],
  ] as const) {
    const shape = (how: string[]) =>
      execFileSync(command[0], [...command.slice(1), 'qdisc', 'add', 'dev', device, 'root', ...how], {
        stdio: 'pipe',
      });
    try {
      shape(loss);
    } catch {
      shape(rate);
    }
  }
}

async function start(program: string, line: Line, at: number): Promise<void> {
  const ports = [wire.server, mqttUrl].map((url) => new URL(url).port);
  const relayPort = String((station.address() as AddressInfo).port);
  const inside = ['netns', 'exec', space(line), process.execPath];
  running.push(spawn('ip', [...inside, '-e', forward, `10.77.${at}.1`, ...ports, relayPort]));
  await sleep(1_500);
  const given = ['--server', wire.server, '--data', join(folder, line), '--code', 'GOOD', '--heartbeat', '1'];
  running.push(spawn('ip', [...inside, program, ...given], { stdio: 'ignore' }));
  const fresh = () => [...wire.devices].find(([id]) => !strangers.has(id) && ![...ids.values()].includes(id));
  for (let waited = 0; !fresh()?.[1].granted.has('orders'); waited += 100) {
    if (waited > 60_000) throw new Error(`The agent behind the ${line} line does not come`);
    await sleep(100);
  }
  ids.set(line, fresh()![0]);
}

/** As any device learns it. */
async function askForBroker(): Promise<string> {
  const { publicKey } = await makeKey();
  const asked = await fetch(`${wire.server}/api/devices/enrol`, {
    method: 'POST',
    body: JSON.stringify({ publicKey, code: 'GOOD' }),
  });
  return ((await asked.json()) as EnrolmentAnswer).mqttUrl;
}

function scene(deviceId: string) {
  const sound = () => wire.addAudio(randomBytes(12_000));
  const url = `http://127.0.0.1:${(station.address() as AddressInfo).port}/`;
  const relay = playOrder(deviceId, {
    audio: sound(),
    durationMs: 120_000,
    relay: { url, silenceSeconds: 4 },
  });
  const clock = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(11, 16);
  const quiet = (): Order => ({
    orderId: randomUUID(),
    nonce: randomUUID(),
    deviceId,
    issuedAt: new Date().toISOString(),
    notAfter: new Date(Date.now() + 3_600_000).toISOString(),
    kind: 'CONFIGURE',
    timeZone: 'Asia/Ho_Chi_Minh',
    quietHours: [{ start: clock(Date.now() - 60_000), end: clock(Date.now() + 7_200_000) }],
    emergencyVolume: 90,
  });
  const emergency = () =>
    playOrder(deviceId, { audio: sound(), priority: 'EMERGENCY', title: 'Lũ ống', durationMs: 8_000 });
  return { relay, quiet, emergency };
}

function said(deviceId: string) {
  return wire.devices.get(deviceId)?.reports ?? [];
}

function courseOf({ deviceId, programmeId }: PlayOrder) {
  return said(deviceId).filter((one) => one.kind === 'PLAYBACK' && one.programmeId === programmeId) as {
    state: string;
    reason?: string;
    at: string;
  }[];
}

function words(course: { state: string; reason?: string }[]): string {
  return course.map(({ state, reason }) => state + (reason ? ` ${reason}` : '')).join(', ');
}
