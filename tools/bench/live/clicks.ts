import { readFile } from 'node:fs/promises';

export const rate = 48_000;
/** Of the steps in which loudness is compared. */
const stepMs = 5;

/** Short tones, at distances that do not repeat: what is found belongs to one of them only. */
export function clicksWav(seconds: number): Buffer {
  const samples = new Int16Array(seconds * rate);
  let at = rate;
  for (let click = 0; at + rate < samples.length; click += 1) {
    for (let place = 0; place < rate / 20; place += 1)
      samples[at + place] = Math.round(16_000 * Math.sin((place * 2 * Math.PI * 1_000) / rate));
    at += Math.round(rate * (0.9 + 0.13 * (click % 7)));
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write('WAVEfmt ', 8);
  for (const [place, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 2],
    [40, samples.byteLength],
  ] as const)
    head.writeUInt32LE(value, place);
  for (const [place, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    head.writeUInt16LE(value, place);
  head.write('data', 36);
  return Buffer.concat([head, Buffer.from(samples.buffer)]);
}

/** Loudness by the clock of the machine: one value for each step, from an instant on. */
export interface Loudness {
  from: number;
  steps: Float32Array;
}

/** When each instant of a stream sounds on a card that begins when its buffer is full and starts anew when it ran dry. */
export async function loudnessOfCard(heard: string, bufferMs = 250): Promise<Loudness> {
  const sound = await readFile(heard);
  const pieces = (await readFile(`${heard}.at`, 'utf8')).trim().split('\n');
  const full = (bufferMs * rate) / 1000;
  const loud: { at: number; value: number }[] = [];
  let waiting = 0;
  let playsAt: number | null = null;
  let frame = 0;
  for (const line of pieces) {
    const [at = 0, bytes = 0] = line.split(' ').map(Number);
    const frames = bytes / 4;
    // The card has nothing left: it waits until its buffer is full again.
    if (playsAt !== null && at > playsAt + (waiting * 1000) / rate) {
      playsAt = null;
      waiting = 0;
    }
    const beginsAt: number = (playsAt ?? at) + (waiting * 1000) / rate;
    for (let place = 0; place < frames; place += (rate * stepMs) / 1000) {
      const value = Math.abs(loudest(sound, (frame + place) * 4, (rate * stepMs) / 1000));
      loud.push({ at: beginsAt + (place * 1000) / rate, value });
    }
    frame += frames;
    waiting += frames;
    if (playsAt === null && waiting >= full) playsAt = at;
  }
  const from = loud[0]?.at ?? 0;
  const steps = new Float32Array(Math.ceil(((loud.at(-1)?.at ?? from) - from) / stepMs) + 1);
  for (const { at, value } of loud) steps[Math.round((at - from) / stepMs)] = value;
  return { from, steps };
}

function loudest(sound: Buffer, from: number, frames: number): number {
  let most = 0;
  for (let at = from; at + 1 < Math.min(sound.length, from + frames * 4); at += 4)
    most = Math.max(most, Math.abs(sound.readInt16LE(at)));
  return most / 32_768;
}

/**
 * As the page heard its microphone: pieces of samples with the instant of their end. The samples have no gaps, and an instant
 * can only have been noted late: the earliest by their count is right for all.
 */
export function loudnessOfPage(pieces: { at: number; peaks: number[] }[]): Loudness {
  const counted = pieces.flatMap(({ peaks }) => peaks);
  let ended = 0;
  let from = Infinity;
  for (const { at, peaks } of pieces) {
    ended += peaks.length;
    from = Math.min(from, at - ended * stepMs);
  }
  return { from, steps: Float32Array.from(counted) };
}

/** Of each click, how much later it was heard, in milliseconds: first all of them together, then each around that. */
export function delaysOf(spoken: Loudness, heard: Loudness, mostMs = 5_000): number[] {
  const clicks: number[] = [];
  for (let at = 60; at < spoken.steps.length; at += 1)
    if (spoken.steps[at]! >= loud && spoken.steps.subarray(at - 60, at).every((one) => one < loud))
      clicks.push(at);
  const fit = (click: number, delay: number) => {
    const place = Math.round((spoken.from + click * stepMs + delay - heard.from) / stepMs);
    let score = 0;
    for (let step = -2; step < 14; step += 1)
      score += (spoken.steps[click + step] ?? 0) * (heard.steps[place + step] ?? 0);
    return score;
  };
  const among = (from: number, to: number, score: (delay: number) => number) => {
    let best = { score: 0, delay: Number.NaN };
    for (let delay = from; delay <= to; delay += stepMs) {
      const now = score(delay);
      if (now > best.score) best = { score: now, delay };
    }
    return best.delay;
  };
  const all = among(0, mostMs, (delay) => clicks.reduce((sum, click) => sum + fit(click, delay), 0));
  return clicks.map((click) => among(all - 400, all + 400, (delay) => fit(click, delay)));
}

const loud = 0.15;
