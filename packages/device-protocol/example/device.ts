// A loudspeaker that is true to the document: silent, and without the rules of the timeline; what lies below it does
// the keys, the log and the orders. node packages/device-protocol/example/device.ts SERVER FOLDER CODE
import type { PlayOrder } from '@saola/device-protocol';
import { openDevice } from '@saola/device-protocol/device';

const [server = '', folder = '', code = ''] = process.argv.slice(2);
const device = await openDevice({ server, folder, code, version: 'example/1' });
const silent = true;
const timers = new Map<string, NodeJS.Timeout>();
const atOnceAgain = 1_000;

await device.listen({ play, cancel });

/** Comes with every new order and every change of one, and after a start for all that is still to be played. */
function play(order: PlayOrder): void {
  cancel(order.programmeId);
  void prepare(order);
}

function cancel(programmeId: string): void {
  clearTimeout(timers.get(programmeId));
}

async function prepare(order: PlayOrder): Promise<void> {
  const audio = await device.fetchAudio(order);
  if (audio === null) return later(order, atOnceAgain, () => void prepare(order));
  if (audio === 'altered') return device.say(order, { state: 'FAILED', reason: 'audio-altered', silent });
  const starts = Math.max(device.now(), Date.parse(order.starts));
  later(order, starts - device.now(), () => start(order, starts));
}

/** A real one hands `audio` to its sound card here. */
function start(order: PlayOrder, planned: number): void {
  const startErrorMs = Math.round(device.now() - planned);
  const volume = order.volume ?? device.volume();
  device.say(order, { state: 'STARTED', offsetMs: 0, startErrorMs, volume, silent });
  later(order, order.durationMs, () =>
    device.say(order, { state: 'FINISHED', playedMs: order.durationMs, silent }),
  );
}

function later({ programmeId }: PlayOrder, ms: number, work: () => void): void {
  timers.set(programmeId, setTimeout(work, Math.max(0, ms)));
}
