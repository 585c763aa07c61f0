import { Compile } from 'typebox/compile';
import {
  Heartbeat,
  encodeAdpcm,
  liveFormat,
  newAdpcmState,
  type LiveOrder,
  type Order,
  type PlayOrder,
} from '../index.ts';
import { envelope, states } from './said.ts';
import type { Wire, WiredDevice } from './wire.ts';

interface Trying {
  wire: Pick<Wire, 'talk'>;
  deviceId: string;
  wired: WiredDevice;
  send(deviceId: string, order: Order): Promise<void>;
  play(deviceId: string, rest?: Partial<PlayOrder>): PlayOrder;
  trial(name: string, work: () => Promise<void>): Promise<void>;
  until(holds: () => boolean | undefined, otherwise: string | (() => string)): Promise<void>;
}

const heartbeatShape = Compile(Heartbeat);

/** Of protocol 1.3, as far as the heartbeats of the device say that it obeys `LIVE`. */
export async function tryLive({ wire, deviceId, wired, send, play, trial, until }: Trying): Promise<void> {
  const obeys = wired.heartbeats.findLast((one) => heartbeatShape.Check(one))?.obeys;
  if (!obeys?.includes('LIVE')) return;
  const sound = encodeAdpcm(new Int16Array(liveFormat.samplesPerBlock), newAdpcmState());
  const refused = () =>
    wired.reports.flatMap((one) =>
      one.kind === 'REFUSAL' && one.reason.startsWith('live-') ? [one.reason] : [],
    );

  await trial(
    'talk: only genuine blocks of this talk sound, each once; it ends when the speaker ends',
    async () => {
      const { order, talk } = await begin(30);
      talk.say({ sequence: 1, kind: 'sound', payload: sound });
      talk.say({ sequence: 2, kind: 'sound', payload: sound }, { by: 'stranger' });
      talk.say({ sequence: 3, kind: 'sound', payload: sound }, { of: 'another talk' });
      talk.say({ sequence: 1, kind: 'sound', payload: sound });
      await until(
        () => ['live-altered', 'live-wrong-talk', 'live-replayed'].every((one) => refused().includes(one)),
        () => `refused: ${refused().join()}`,
      );
      talk.say({ sequence: 4, kind: 'end', payload: new Uint8Array() });
      await until(
        () => states(wired, order).join() === 'STARTED,FINISHED',
        () => states(wired, order).join(),
      );
    },
  );

  await trial('talk: an emergency overtakes it, and it is rejoined', async () => {
    const { order, talk } = await begin(30);
    const urgent = play(deviceId, { priority: 'EMERGENCY' });
    await send(deviceId, urgent);
    await until(
      () => states(wired, order).join() === 'STARTED,PAUSED,RESUMED',
      () => states(wired, order).join(),
    );
    talk.say({ sequence: 1, kind: 'end', payload: new Uint8Array() });
    await until(
      () => states(wired, order).join() === 'STARTED,PAUSED,RESUMED,FINISHED',
      () => states(wired, order).join(),
    );
  });

  await trial('talk from which nothing comes any more: over as “stream-lost”', async () => {
    const { order, talk } = await begin(2);
    talk.say({ sequence: 1, kind: 'nothing', payload: new Uint8Array() });
    await until(
      () => states(wired, order).join() === 'STARTED,FAILED stream-lost',
      () => states(wired, order).join(),
    );
  });

  async function begin(silenceSeconds: number) {
    const talk = wire.talk();
    const starts = new Date(Math.floor(Date.now() / 1000) * 1000);
    const expires = new Date(starts.getTime() + 60_000).toISOString();
    const order: LiveOrder = {
      ...envelope(deviceId),
      notAfter: expires,
      kind: 'LIVE',
      programmeId: talk.id,
      title: 'Nói thử',
      speaker: 'Cán bộ',
      priority: 'PRIORITY',
      order: 1,
      starts: starts.toISOString(),
      expires,
      durationMs: 60_000,
      path: talk.path,
      format: 'ima-adpcm-16000',
      silenceSeconds,
      volume: null,
    };
    await send(deviceId, order);
    await until(talk.isHeard, 'it does not come to the stream');
    await until(() => states(wired, order).includes('STARTED'), 'no PLAYBACK STARTED');
    return { order, talk };
  }
}
