import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrderedRelay } from '@saola/device-protocol';
import { say } from './log.ts';
import type { Ending, Player, Playing, Prepared } from './player.ts';
import { soundMeter } from './sound-meter.ts';

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
  const station = await openStation(relay.url);
  return {
    drop: station.close,
    start({ durationMs, volume }): Playing {
      const began = performance.now();
      const ended = Promise.withResolvers<Ending>();
      const left = () => durationMs - offsetMs - (performance.now() - began);
      let source: 'station' | 'fallback' = 'station';
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
          if (source === 'station') turnTo('fallback');
          else if (performance.now() - from < shortest) finish('failed');
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
        else if (source === 'fallback' && silentFor < 1_000) turnTo('station');
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

/** Fetches the stream, listens to it, and hands it on to the player of this machine. */
async function openStation(url: string) {
  const closing = new AbortController();
  let lastHeard = performance.now();
  let mime = 'audio/mpeg';
  let isAway = false;
  const listeners = new Set<(chunk: Uint8Array) => void>();
  const door = createServer((_request, answer) => {
    answer.writeHead(200, { 'content-type': mime });
    const hand = (chunk: Uint8Array) => void answer.write(chunk);
    listeners.add(hand);
    answer.on('close', () => listeners.delete(hand));
  });
  await once(door.listen({ port: 0, host: '127.0.0.1' }), 'listening');

  void (async () => {
    while (!closing.signal.aborted) {
      await listen().catch(() => undefined);
      isAway = true;
      await new Promise((done) => setTimeout(done, askAgain).unref());
    }
  })();

  async function listen(): Promise<void> {
    const answer = await fetch(url, { signal: closing.signal, redirect: 'follow' });
    if (!answer.ok || !answer.body) return;
    mime = (answer.headers.get('content-type') ?? mime).split(';')[0]!.trim().toLowerCase();
    isAway = false;
    const meter = soundMeter(mime);
    for await (const chunk of answer.body) {
      if (meter.hear(chunk)) lastHeard = performance.now();
      for (const hand of listeners) hand(chunk);
    }
  }

  return {
    get localUrl(): string {
      return `http://127.0.0.1:${(door.address() as AddressInfo | null)?.port ?? 0}/`;
    },
    /** One that does not answer, or has ended, is silent at once. */
    silentFor: () => (isAway ? Infinity : performance.now() - lastHeard),
    /** Its time begins now: what was silent before does not count. */
    forgive: () => (lastHeard = performance.now()),
    close(): void {
      closing.abort();
      door.closeAllConnections();
      door.close();
    },
  };
}
