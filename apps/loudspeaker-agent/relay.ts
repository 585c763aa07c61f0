import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrderedRelay } from '@saola/device-protocol';
import { say } from './log.ts';
import type { Ending, Player, Playing, Prepared } from './player.ts';
import { firstFrame, soundMeter } from './sound-meter.ts';

interface Relaying {
  player: Player;
  relay: OrderedRelay;
  /** The recording of the order: it takes the place of a station that is silent or away. */
  fallback: string;
  offsetMs: number;
  /** The recording has taken its place, or the station is back. */
  switched(to: 'fallback' | 'station'): void;
}

const lookEvery = 200;
/** A station that was away is asked again after so long. */
const askAgain = 10_000;
/** A station is taken again when it has sounded so long: a crackle on a dead line is no programme. */
const steady = 2_000;
/** What the player has given up while it came is left so long: bytes come, and nothing can be made of them. */
const distrust = 60_000;
/** A station that has not answered within it will not. */
const answersWithin = 10_000;
/** A pause of speech. */
const breath = 1_000;
/** A recording shorter than this is not begun over and over. */
const shortest = 1_000;

/** A station as it comes, and at once the recording instead when nothing is to be heard from it for so long. */
export async function prepareRelay({
  player,
  relay,
  fallback,
  offsetMs,
  switched,
}: Relaying): Promise<Prepared> {
  const station = await openStation(relay);
  return {
    drop: station.close,
    start({ durationMs, volume }): Playing {
      const began = performance.now();
      const ended = Promise.withResolvers<Ending>();
      const left = () => durationMs - offsetMs - (performance.now() - began);
      let source: 'station' | 'fallback' = 'station';
      let trustedFrom = 0;
      let inner = begin();
      const timer = setInterval(look, lookEvery);
      station.forgive();

      function begin(): Playing {
        const file = source === 'station' ? station.localUrl : fallback;
        const from = performance.now();
        const playing = player.prepare(file, 0).start({ durationMs: Math.max(left(), 1), volume });
        void playing.ended.then((how) => {
          if (inner !== playing || how === 'stopped') return;
          if (left() <= lookEvery) return finish(how);
          // A recording begins anew; a player that lost its stream has the recording instead.
          if (source === 'station') {
            if (station.silentFor() < breath) trustedFrom = performance.now() + distrust;
            turnTo('fallback');
          } else if (performance.now() - from < shortest) finish('failed');
          else inner = begin();
        });
        return playing;
      }

      function turnTo(next: typeof source): void {
        if (source === next) return;
        source = next;
        const before = inner;
        inner = begin();
        before.stop('at-once');
        say(
          next === 'fallback'
            ? 'Nguồn tiếp âm im lặng: phát bản thay thế.'
            : 'Nguồn tiếp âm đã có tiếng trở lại.',
        );
        switched(next);
      }

      function look(): void {
        if (left() <= 0) return finish('over');
        const silentFor = station.silentFor();
        if (source === 'station' && silentFor > relay.silenceSeconds * 1000) turnTo('fallback');
        else if (source === 'fallback' && performance.now() >= trustedFrom && station.soundingFor() > steady)
          turnTo('station');
      }

      function finish(how: Ending): void {
        clearInterval(timer);
        station.close();
        ended.resolve(how);
      }

      return {
        began: inner.began,
        ended: ended.promise,
        endIn: (ms) => inner.endIn(ms),
        stop(how) {
          clearInterval(timer);
          inner.stop(how);
          station.close();
          ended.resolve('stopped');
        },
      };
    },
  };
}

/** Bytes: a second of 128 kbit. */
const enough = 16_384;

/** Fetches the stream, listens to it, and hands it on to the player of this machine. */
async function openStation({ url, silenceSeconds }: OrderedRelay) {
  const closing = new AbortController();
  let lastHeard = performance.now();
  let soundsSince = lastHeard;
  let mime = 'audio/mpeg';
  let isAway = false;
  // What came last goes first to a player: without it FFmpeg looks for seconds what it has before it.
  let recent = Buffer.alloc(0);
  const waiting = new Set<ServerResponse>();
  const listeners = new Set<ServerResponse>();
  const door = createServer((_request, answer) => {
    answer.writeHead(200, { 'content-type': mime });
    answer.on('close', () => [waiting, listeners].forEach((set) => set.delete(answer)));
    waiting.add(answer);
    letIn();
  });

  function letIn(): void {
    const from = waiting.size > 0 ? firstFrame(mime, recent) : null;
    if (from === null) return;
    for (const answer of waiting) {
      answer.write(recent.subarray(from));
      listeners.add(answer);
    }
    waiting.clear();
  }

  await once(door.listen({ port: 0, host: '127.0.0.1' }), 'listening');

  void (async () => {
    while (!closing.signal.aborted) {
      const dead = new AbortController();
      await listen(dead).catch(() => undefined);
      isAway = true;
      soundsSince = Infinity;
      // A connection over which nothing came any more is made anew at once.
      if (!dead.signal.aborted) await new Promise((done) => setTimeout(done, askAgain).unref());
    }
  })();

  async function listen(dead: AbortController): Promise<void> {
    let timer = setTimeout(() => dead.abort(), answersWithin).unref();
    const comes = () => {
      clearTimeout(timer);
      timer = setTimeout(() => dead.abort(), silenceSeconds * 1000).unref();
    };
    try {
      await take(AbortSignal.any([closing.signal, dead.signal]), comes);
    } finally {
      clearTimeout(timer);
    }
  }

  async function take(signal: AbortSignal, comes: () => void): Promise<void> {
    const answer = await fetch(url, { signal, redirect: 'follow' });
    if (!answer.ok || !answer.body) return void (await answer.body?.cancel());
    comes();
    mime = (answer.headers.get('content-type') ?? mime).split(';')[0]!.trim().toLowerCase();
    isAway = false;
    const meter = soundMeter(mime);
    for await (const chunk of answer.body) {
      comes();
      if (meter.hear(chunk)) {
        const now = performance.now();
        if (now - lastHeard > breath || soundsSince === Infinity) soundsSince = now;
        lastHeard = now;
      }
      // A player that does not keep up loses a piece, not the memory of this machine.
      for (const answer of listeners) if (!answer.writableNeedDrain) answer.write(chunk);
      recent = Buffer.concat([recent, chunk]).subarray(-enough);
      letIn();
    }
  }

  return {
    get localUrl(): string {
      return `http://127.0.0.1:${(door.address() as AddressInfo | null)?.port ?? 0}/`;
    },
    /** One that does not answer, or has ended, is silent at once. */
    silentFor: () => (isAway ? Infinity : performance.now() - lastHeard),
    /** Without more than a breath between. */
    soundingFor: () =>
      isAway || performance.now() - lastHeard > breath ? 0 : performance.now() - soundsSince,
    /** Its time begins now: what was silent before does not count. */
    forgive: () => (lastHeard = performance.now()),
    close(): void {
      closing.abort();
      door.closeAllConnections();
      door.close();
    },
  };
}
