import type { ControlKind } from '@saola/device-protocol';

// One frame of MP3 each (24 kHz, 24 ms, without reservoir): 500 Hz goes twelve times into it, so that frames join
// without a seam. Every player here can play MP3.
const sounding =
  '//NExAAKitooALgPJPhEAvBgZp4R8zQYab//f/1v8TjH///idv///X///4nb///yj///+Cgf9aYgpqKZlxiYGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const hushed =
  '//NExAAAAANIAAAAAExBTUUzLjEwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const frameMs = 24;

const frames = (base64: string, ms: number): Buffer[] =>
  Array<Buffer>(Math.round(ms / frameMs)).fill(Buffer.from(base64, 'base64'));

export interface Tone {
  mp3: Buffer;
  durationMs: number;
}

const joined = (parts: Buffer[]): Tone => ({
  mp3: Buffer.concat(parts),
  durationMs: parts.length * frameMs,
});

const pip = [...frames(sounding, 240), ...frames(hushed, 240)];

/** What an order lets sound that is no programme. */
export const tones: Partial<Record<ControlKind, Tone>> = {
  TEST_TONE: joined(frames(sounding, 5_000)),
  IDENTIFY: joined([...pip, ...pip, ...pip]),
};
