import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { communeOfDemo } from './approval.ts';
import { bareBroker } from './bare.ts';
import type { MadeLoudspeaker } from './crowd/loudspeaker.ts';
import { connectCrowds, type Crowds } from './crowd/crowds.ts';
import { measureFetching } from './fetching.ts';
import { processorTime, processorTimeOf } from './memory.ts';
import { signIn } from './officer.ts';
import type { BenchServer } from './server.ts';
import { milliseconds, type Figure } from './table.ts';

const returning = 1_000;

/** What the gateway bears: an emergency to all, many that come back at once, heartbeats; each beside a bare broker. */
export async function measureLoudspeakers(
  server: BenchServer,
  loudspeakers: MadeLoudspeaker[],
): Promise<Figure[]> {
  const [some, others] = [loudspeakers.slice(0, returning), loudspeakers.slice(returning)];
  const sizes = [some.length, others.length];
  const emergency = await emergencies();
  // Kept apart, so that these can be cut off while those listen.
  const gather = async (url: string) => {
    console.log(`  connecting ${loudspeakers.length} loudspeakers …`);
    const first = await connectCrowds({ urls: [url], loudspeakers: some });
    return [
      first,
      ...(others.length > 0 ? [await connectCrowds({ urls: [url], loudspeakers: others })] : []),
    ];
  };
  const crowds = await gather(`mqtt://127.0.0.1:${server.mqttPort}`);
  const figures: Figure[] = [];
  const busy = async <T>(work: () => Promise<T>) => {
    const theirs = crowds.flatMap((crowd) => crowd.pids());
    const [before, theirsBefore] = [processorTime(server), processorTimeOf(theirs)];
    const result = await work();
    const [processor, ofCrowd] = [processorTime(server) - before, processorTimeOf(theirs) - theirsBefore];
    return { result, processor, ofCrowd };
  };
  try {
    // The first is everybody's first: code is compiled and pages of the database are read.
    for (const turn of ['first', 'second']) {
      const order = await emergency();
      const { result: took, processor, ofCrowd } = await busy(() => all(crowds, sizes, order.send));
      console.log(
        `  ${turn} emergency: accepted ${milliseconds(took.accepted)}, last order ${milliseconds(took.ordered)},` +
          ` last receipt stored ${milliseconds(took.stored)}; processor ${milliseconds(processor)},` +
          ` of the loudspeakers ${milliseconds(ofCrowd)}; load ${loadavg()[0]!.toFixed(1)}`,
      );
      if (turn === 'second') figures.push(...(await besideBare(took)));
    }
    figures.push(await measureReturn());
    figures.push(await measureHeartbeats());
    const { sound } = crowds[0]!.tally();
    if (sound) figures.push(await measureFetching(server, some, sound));
  } finally {
    for (const crowd of crowds) crowd.end();
  }
  return figures;

  async function besideBare(took: Took): Promise<Figure[]> {
    // What the first have begun is over: nothing disturbs the reference.
    await sleep(3_000);
    const bare = await bareBroker(server.port + 3);
    const listening = await gather(bare.url);
    const reference = await all(listening, sizes, async () => bare.order(loudspeakers, 900));
    for (const crowd of listening) crowd.end();
    bare.end();
    const against = 'the same messages by a bare broker';
    return [
      {
        what: `emergency accepted to the last signed receipt of ${loudspeakers.length} stored`,
        measured: milliseconds(took.stored),
        against,
        reference: milliseconds(reference.stored),
        ratio: took.stored / reference.stored,
      },
      {
        what: 'of this, to the order at the last of them',
        measured: milliseconds(took.ordered),
        against,
        reference: milliseconds(reference.ordered),
        ratio: took.ordered / reference.ordered,
      },
    ];
  }

  async function measureReturn(): Promise<Figure> {
    const back = crowds[0]!;
    await back.leave();
    const order = await emergency();
    const left = crowds.slice(1);
    if (left.length > 0) await all(left, sizes.slice(1), order.send);
    else await order.send();
    await sleep(2_000);
    const { stored } = await all([back], sizes.slice(0, 1), async () => void back.return(1_000));
    return {
      what: `${some.length} that return within a second, all with the order they had missed and their receipt stored`,
      measured: milliseconds(stored),
      against: 'of this, the second in which they come',
      reference: milliseconds(1_000),
      ratio: stored / 1_000,
    };
  }

  async function measureHeartbeats(): Promise<Figure> {
    const share = async (own: () => number): Promise<number> => {
      const before = own();
      await sleep(lasting);
      return ((own() - before) / lasting) * 100;
    };
    const rest = await share(() => processorTime(server));
    await Promise.all(crowds.map((crowd) => crowd.beat(60_000)));
    await sleep(2_000);
    const beating = await share(() => processorTime(server));
    await Promise.all(crowds.map((crowd) => crowd.beat(0)));
    return {
      what: `${loudspeakers.length} heartbeats a minute, of one core (server and database)`,
      measured: `${(beating - rest).toFixed(1)} %`,
      against: 'the same server at rest',
      reference: `${rest.toFixed(1)} %`,
      ratio: null,
    };
  }
}

const lasting = 15_000;

interface Took {
  accepted: number;
  ordered: number;
  stored: number;
}

/** From the click to the last order heard and the last receipt stored, of crowds of these sizes. */
async function all(crowds: Crowds[], sizes: number[], send: () => Promise<void>): Promise<Took> {
  const before = crowds.map((crowd) => crowd.tally());
  const clicked = Date.now();
  const answered = Promise.resolve(send()).then(() => Date.now());
  const tallies = await Promise.all(
    crowds.map((crowd, at) =>
      crowd.until(({ stored }) => stored - before[at]!.stored >= sizes[at]!, 180_000),
    ),
  );
  const last = (of: 'lastOrderAt' | 'lastStoredAt') => Math.max(...tallies.map((tally) => tally[of]));
  return {
    accepted: (await answered) - clicked,
    ordered: last('lastOrderAt') - clicked,
    stored: last('lastStoredAt') - clicked,
  };
}

interface Emergency {
  send(): Promise<void>;
}

/** Orders of emergencies whose sound is there before the second person confirms: what is measured then is how they travel. */
export async function emergencies(): Promise<() => Promise<Emergency>> {
  const officer = await signIn('duyettin.taphin');
  const second = await signIn('quantri.taphin');
  const unitId = await communeOfDemo();
  const fileId = await officer.upload(unitId, 'canh-bao.wav', tone(10));
  return async () => {
    const { id } = await officer.post<{ id: string }>('/api/emergencies', {
      unitId,
      kind: 'FLOOD',
      level: 3,
      exercise: false,
      title: `Lũ ống trên địa bàn xã ${Date.now()}`,
      authority: 'Ban Chỉ huy Phòng thủ dân sự xã',
      documentNumber: '1/CĐ',
      text: '',
      sound: { from: 'RECORDING', fileId },
      signal: 'SHORT',
      signalSeries: 1,
      area: { unitIds: [unitId] },
      repeatSeconds: 3_600,
      validUntil: new Date(Date.now() + 7_200_000).toISOString(),
      requestKey: randomUUID(),
    });
    const path = `/api/emergencies/${id}`;
    while ((await officer.get<{ sound: { made: string | null } }>(path)).sound.made === null)
      await sleep(200);
    // What writing it down set going is over.
    await sleep(3_000);
    return { send: async () => void (await second.post(`${path}/confirm`, {})) };
  };
}

/** A WAV file of so many seconds. */
function tone(seconds: number): Buffer {
  const rate = 22_050;
  const sound = Buffer.alloc(44 + seconds * rate * 2);
  sound.write('RIFF');
  sound.writeUInt32LE(sound.length - 8, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(rate, 24);
  sound.writeUInt32LE(rate * 2, 28);
  sound.writeUInt16LE(2, 32);
  sound.writeUInt16LE(16, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(sound.length - 44, 40);
  for (let at = 0; at < seconds * rate; at++)
    sound.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * 440 * at) / rate)), 44 + at * 2);
  return sound;
}
