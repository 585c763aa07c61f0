import { spawn } from 'node:child_process';
import {
  decodeAdpcm,
  readVerifiers,
  type LiveBlock,
  type LiveBlockRefusal,
  type PublicKey,
} from '@saola/device-protocol';
import { addressOf } from './address.ts';
import { makeLiveBuffer, type LiveBuffer } from './live-buffer.ts';
import { makeWidener, samplesIn } from './live-sound.ts';
import { listenToTalk } from './live-stream.ts';
import { say } from './log.ts';
import { end } from './piped-player.ts';
import type { Ending, Player, Playing, Prepared } from './player.ts';
import type { Item } from './store.ts';
import { makeRamp } from './volume-ramp.ts';

export interface LiveTalk {
  programmeId: string;
  live: NonNullable<Item['live']>;
  player: Player;
  server: string;
  authorisation: string;
  orderKeys(): PublicKey[];
  refused(refusal: LiveBlockRefusal): void;
  /** Nothing genuine came for too long. */
  lost(): void;
}

const fade = 200;
const tick = 20;
/** So much is handed to the sound card ahead of time; it begins to sound when its own buffer of 250 ms is full. */
const lead = 300;

/** A talk as it is spoken: nothing is there before its time, so nothing is prepared. */
export function prepareLive(talk: LiveTalk): Prepared {
  return {
    drop: () => undefined,
    start: ({ volume }) => play(talk, volume / 100),
  };
}

function play(talk: LiveTalk, volume: number): Playing {
  const { programmeId, live, player, server, authorisation, orderKeys } = talk;
  const ended = Promise.withResolvers<Ending>();
  const buffer = makeLiveBuffer();
  const card = openCard(player, buffer, volume, () => finish('failed'));
  let drained: NodeJS.Timeout | undefined;

  const stream = listenToTalk({
    address: addressOf(server, live.path),
    authorisation,
    talkId: programmeId,
    keys: () => readVerifiers(orderKeys()),
    silenceSeconds: live.silenceSeconds,
    hear,
    refused: (refusal) => {
      say(`Từ chối một khối âm thanh trực tiếp: ${refusal}.`);
      talk.refused(refusal);
    },
    over(how) {
      if (how === 'lost') talk.lost();
      // What has come is still to be heard.
      drained = setTimeout(() => finish('over'), buffer.ms() + 2 * lead);
    },
  });

  function hear({ kind, payload }: LiveBlock): void {
    if (kind === 'nothing') buffer.pause();
    if (kind !== 'sound') return;
    const samples = decodeAdpcm(payload);
    if (samples) buffer.put(samples, performance.now());
  }

  function finish(how: Ending): void {
    clearTimeout(drained);
    stream.close();
    card.close();
    ended.resolve(how);
  }

  return {
    began: Promise.resolve(),
    ended: ended.promise,
    endIn: () => undefined,
    stop(how) {
      stream.close();
      if (how === 'at-once') return finish('stopped');
      card.fadeOut();
      drained = setTimeout(() => finish('stopped'), fade + lead);
    },
  };
}

/** Sound for the program that plays raw samples, all the time; a player without one takes the time and no more. */
function openCard(player: Player, buffer: LiveBuffer, volume: number, failed: () => void) {
  const ramp = makeRamp();
  const widen = makeWidener();
  const beganAt = performance.now();
  let handed = 0;
  ramp.glide(volume, fade);
  const sinking = player.sound ? spawn(...player.sound, { stdio: ['pipe', 'ignore', 'ignore'] }) : null;
  sinking?.once('error', failed).once('exit', failed);
  sinking?.stdin?.on('error', () => undefined);

  function pour(): void {
    const now = performance.now();
    const wanted = samplesIn(now - beganAt + lead) - handed;
    // A card that does not take what it has gets no more; what waits meanwhile is let go.
    if (wanted <= 0 || sinking?.stdin?.writableNeedDrain) return;
    // A machine that stood still does not catch up.
    const samples = buffer.take(Math.min(wanted, samplesIn(1_000)), now);
    handed += wanted;
    if (!sinking) return;
    const sound = widen(samples);
    ramp.apply(sound);
    sinking.stdin?.write(sound);
  }

  const timer = setInterval(pour, tick);
  pour();
  return {
    fadeOut: () => ramp.glide(0, fade),
    close(): void {
      clearInterval(timer);
      if (!sinking) return;
      sinking.off('exit', failed);
      end(sinking);
    },
  };
}
