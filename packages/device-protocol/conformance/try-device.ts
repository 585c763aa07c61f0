import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Compile } from 'typebox/compile';
import {
  Heartbeat,
  makeKey,
  readSigner,
  signOrder,
  signReport,
  type Order,
  type PlayOrder,
  type Report,
} from '../index.ts';
import { envelope, outcomes, states, playback } from './said.ts';
import { tryControl } from './try-control.ts';
import { tryLive } from './try-live.ts';
import { Wrong } from './wrong.ts';
import { openWire, type Wire, type WiredDevice } from './wire.ts';

export interface Trial {
  name: string;
  /** Null when the device did right. */
  fault: string | null;
}

interface Trying {
  /** A shell command; `{server}`, `{data}` and `{code}` stand for what the device needs. */
  command: string;
  data: string;
  /** How long the device may take for what it does at once. */
  patience?: number;
  told?(trial: Trial): void;
}

const heartbeatShape = Compile(Heartbeat);

/** Acts as the server towards any device and tries it by the document, one trial after another. */
export async function tryDevice({
  command,
  data,
  patience = 15_000,
  told = () => {},
}: Trying): Promise<Trial[]> {
  const wire = await openWire();
  const trials: Trial[] = [];
  let device: ChildProcess | null = null;
  try {
    await trial('enrolment: it trades its code for credentials, and hears its topics', async () => {
      device = start(wire, command, data);
      await until(
        () => one()?.granted.has('orders') && one()?.granted.has('acknowledged'),
        'it does not subscribe',
      );
    });
    const found = [...wire.devices][0];
    if (!found) return trials;
    const [deviceId, wired] = found;
    await tryLog(wired);
    await tryOrders(deviceId, wired);
    await Promise.all([tryPlaying(deviceId, wired), tryUnanswered(deviceId, wired)]);
    await tryLateAudio(deviceId, wired);
    await tryLosses(deviceId, wired);
    await tryRotation(deviceId, wired);
    await trial('log: every entry genuine, in its place, chained', async () => {
      if (wire.faults.length > 0) throw new Wrong(wire.faults.slice(0, 5).join('; '));
    });
    return trials;
  } finally {
    await stop(device, 'SIGTERM');
    await wire.close();
  }

  async function tryLog(wired: WiredDevice): Promise<void> {
    await trial('log: it begins at 1 with the word “begin”', () =>
      until(
        () => wired.reports[0]?.sequence === 1 && wired.reports[0].previous === 'begin',
        'no first entry',
      ),
    );
    await trial('heartbeat: by its schema, with the log it keeps', () =>
      until(() => {
        const beat = wired.heartbeats.at(-1);
        return heartbeatShape.Check(beat) && beat.log !== undefined;
      }, 'no heartbeat that fits'),
    );
    await trial('clock: it asks for the time', () => until(() => wired.questions > 0, 'no question'));
  }

  async function tryOrders(deviceId: string, wired: WiredDevice): Promise<void> {
    const stranger = await readSigner((await makeKey()).privateKey);
    const good = await wire.sign(volume(deviceId));
    const [head = '', body = '', signature = ''] = good.split('.');
    const other = Buffer.from(JSON.stringify(volume(deviceId))).toString('base64url');
    const bad: [string, string][] = [
      ['malformed', 'to lên'],
      ['unsigned', `${head}.${body}.`],
      ['altered', `${head}.${other}.${signature}`],
      ['unknown-key', await signOrder(volume(deviceId), stranger)],
      ['wrong-purpose', await signReport(volume(deviceId) as unknown as Report, stranger)],
      ['wrong-device', await wire.sign(volume(randomUUID()))],
    ];
    for (const [reason, jws] of bad)
      await trial(`order refused: ${reason}`, async () => {
        await wire.send(deviceId, jws);
        await until(
          () => wired.reports.some((said) => said.kind === 'REFUSAL' && said.reason === reason),
          `no REFUSAL entry “${reason}”`,
        );
      });
    await trial('order refused: expired', async () => {
      const order = { ...volume(deviceId), notAfter: new Date(Date.now() - 60_000).toISOString() };
      await wire.send(deviceId, await wire.sign(order));
      await until(() => outcomes(wired, order).join() === 'REFUSED', 'no receipt that says REFUSED');
    });
    await tryControl({ wire, deviceId, wired, send, play, trial, until });
    await tryLive({ wire, deviceId, wired, send, play, trial, until });
    await trial('order doubled and replayed: done once, one receipt', async () => {
      const order = volume(deviceId);
      const jws = await wire.sign(order);
      for (let times = 0; times < 3; times += 1) await wire.send(deviceId, jws);
      await until(() => outcomes(wired, order).length > 0, 'no receipt');
      await sleep(1_000);
      await wire.send(deviceId, jws);
      await sleep(1_000);
      if (outcomes(wired, order).join() !== 'ACCEPTED')
        throw new Wrong(`receipts: ${outcomes(wired, order).join()}`);
    });
    await trial('orders out of order: who comes after its cancellation does not sound', async () => {
      const order = play(deviceId);
      const issuedAt = new Date(Date.now() + 100).toISOString();
      const cancel = {
        ...envelope(deviceId),
        issuedAt,
        kind: 'CANCEL' as const,
        programmeId: order.programmeId,
        reason: 'x',
      };
      await wire.send(deviceId, await wire.sign(cancel));
      await wire.send(deviceId, await wire.sign(order));
      await until(() => states(wired, order).at(-1) === 'FAILED cancelled', 'no FAILED cancelled');
      if (states(wired, order).length > 1) throw new Wrong(states(wired, order).join());
    });
  }

  async function tryPlaying(deviceId: string, wired: WiredDevice): Promise<void> {
    await trial('playing: on the second, to the end, with volume and start error', async () => {
      const order = play(deviceId);
      await wire.send(deviceId, await wire.sign(order));
      await until(
        () => states(wired, order).join() === 'STARTED,FINISHED',
        () => states(wired, order).join(),
      );
      const started = playback(wired, order)[0];
      if (started?.volume === undefined || started.startErrorMs === undefined)
        throw new Wrong('no volume or startErrorMs');
      const off = Date.parse(started.at) - Date.parse(order.starts);
      if (off < -250) throw new Wrong(`${-off} ms too early`);
    });
    await trial('audio with another checksum: never played', async () => {
      const audio = wire.addAudio(randomBytes(5_000), { called: 'b'.repeat(64) });
      const order = play(deviceId, { audio });
      await wire.send(deviceId, await wire.sign(order));
      await until(
        () => states(wired, order).join().startsWith('FAILED audio-'),
        () => states(wired, order).join(),
      );
    });
  }

  async function tryLateAudio(deviceId: string, wired: WiredDevice): Promise<void> {
    await trial('late audio: played when it is there', async () => {
      wire.settings.audioAway = true;
      const order = play(deviceId);
      await wire.send(deviceId, await wire.sign(order));
      await sleep(3_000);
      const early = states(wired, order).join();
      wire.settings.audioAway = false;
      if (early !== '') throw new Wrong(early);
      await until(
        () => states(wired, order).join() === 'STARTED,FINISHED',
        () => states(wired, order).join(),
        30_000,
      );
    });
  }

  async function tryUnanswered(deviceId: string, wired: WiredDevice): Promise<void> {
    await trial('acknowledgement lost: it sends again', async () => {
      wire.settings.acknowledges = 0;
      await wire.send(deviceId, await wire.sign(volume(deviceId)));
      const before = wired.again;
      try {
        await until(() => wired.again > before, 'nothing came again', 20_000);
      } finally {
        wire.settings.acknowledges = 1;
      }
    });
  }

  async function tryLosses(deviceId: string, wired: WiredDevice): Promise<void> {
    await trial('power cut: it remembers its order, its log goes on', async () => {
      const order = play(deviceId, { starts: new Date(Date.now() + 6_000).toISOString() });
      await wire.send(deviceId, await wire.sign(order));
      await until(() => outcomes(wired, order).length > 0, 'no receipt');
      await stop(device, 'SIGKILL');
      device = start(wire, command, data);
      await until(
        () => states(wired, order).join() === 'STARTED,FINISHED',
        () => states(wired, order).join(),
        30_000,
      );
    });
    await trial('log of somebody else: it begins a new one and says so', async () => {
      const last = wired.reports.at(-1)!;
      wire.settings.oneLog = false;
      wire.say(deviceId, { log: last.log, sequence: last.sequence + 5, hash: 'x'.repeat(43) });
      await until(() => wired.reports.at(-1)?.log !== last.log, 'it goes on with its log');
    });
  }

  async function tryRotation(deviceId: string, wired: WiredDevice): Promise<void> {
    await trial('keys: from the rotation on only the new key counts', async () => {
      const { keySet, use } = await wire.newKeySet(2);
      const old = await wire.sign(volume(deviceId));
      const rotate = { ...envelope(deviceId), kind: 'ROTATE_KEYS' as const, keySet };
      await wire.send(deviceId, await wire.sign(rotate));
      await until(() => outcomes(wired, rotate).join() === 'ACCEPTED', 'no receipt');
      use();
      const order = volume(deviceId);
      await wire.send(deviceId, old);
      await wire.send(deviceId, await wire.sign(order));
      await until(
        () => outcomes(wired, order).join() === 'ACCEPTED',
        'an order with the new key is not accepted',
      );
      const body = JSON.parse(Buffer.from(old.split('.')[1] ?? '', 'base64url').toString()) as Order;
      if (outcomes(wired, body).length > 0) throw new Wrong('an order with the old key is accepted');
    });
  }

  async function trial(name: string, work: () => Promise<void>): Promise<void> {
    let fault: string | null = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      fault = error.message;
    }
    trials.push({ name, fault });
    told({ name, fault });
  }

  async function until(
    holds: () => boolean | undefined,
    otherwise: string | (() => string),
    within = patience,
  ): Promise<void> {
    const giveUp = Date.now() + within;
    while (!holds()) {
      if (Date.now() > giveUp)
        throw new Wrong(typeof otherwise === 'string' ? otherwise : `it went: ${otherwise() || 'nothing'}`);
      await sleep(50);
    }
  }

  async function send(deviceId: string, order: Order): Promise<void> {
    await wire.send(deviceId, await wire.sign(order));
  }

  function play(deviceId: string, rest: Partial<PlayOrder> = {}): PlayOrder {
    const starts = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2_000).toISOString();
    return {
      ...envelope(deviceId),
      kind: 'PLAY',
      programmeId: randomUUID(),
      title: 'Tin thử',
      priority: 'NORMAL',
      order: 1,
      starts,
      expires: new Date(Date.now() + 600_000).toISOString(),
      durationMs: 1_000,
      audio: wire.addAudio(randomBytes(5_000)),
      volume: null,
      ...rest,
    };
  }

  function one(): WiredDevice | undefined {
    return [...wire.devices.values()][0];
  }
}

const volume = (deviceId: string): Order => ({ ...envelope(deviceId), kind: 'SET_VOLUME', volume: 40 });

function start(wire: Wire, command: string, data: string): ChildProcess {
  const filled = command
    .replaceAll('{server}', wire.server)
    .replaceAll('{data}', data)
    .replaceAll('{code}', 'CODE-FOR-TRIAL');
  // The shell gives its place to the device: a signal reaches it.
  return spawn('/bin/sh', ['-c', `exec ${filled}`], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function stop(device: ChildProcess | null, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (!device || device.exitCode !== null || device.signalCode !== null) return;
  device.kill(signal);
  await once(device, 'exit');
}
