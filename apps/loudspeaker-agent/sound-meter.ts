/** Whether a stream of sound, as its bytes come, has anything to hear in it. */
export interface SoundMeter {
  /** True when this piece has sound in it. */
  hear(chunk: Uint8Array): boolean;
}

/** Where a player can begin with these bytes; null when that is still to come. */
export function firstFrame(mime: string, bytes: Uint8Array): number | null {
  if (bytes.length === 0) return null;
  if (!isMp3(mime)) return 0;
  for (let at = 0; at + 40 <= bytes.length; at += 1) {
    const frame = frameAt(bytes, at);
    if (frame && bytes[at + frame.length] === 0xff) return at;
  }
  return bytes.length < patience ? null : 0;
}

const isMp3 = (mime: string) => /^audio\/(mpeg|mp3)/.test(mime);

/** By what the stream calls itself; of a form that is not looked into, that bytes come is all that is known. */
export function soundMeter(mime: string): SoundMeter {
  if (isMp3(mime)) return mp3Meter();
  if (/^audio\/(wav|x-wav|wave|l16)/.test(mime)) return pcmMeter();
  return { hear: (chunk) => chunk.length > 0 };
}

/** What a dead line hums lies below, in dBFS. */
const audible = -50;

/** Samples of 16 bits, little end first. */
function pcmMeter(): SoundMeter {
  const loud = 32_768 * 10 ** (audible / 20);
  let odd: number | null = null;
  // What stands at the head of a file is no sound.
  let skip = 44;
  return {
    hear(chunk) {
      let heard = false;
      for (const byte of chunk) {
        if (skip > 0) skip -= 1;
        else if (odd === null) odd = byte;
        else {
          const sample = ((byte << 24) >> 16) | odd;
          odd = null;
          if (Math.abs(sample) > loud) heard = true;
        }
      }
      return heard;
    },
  };
}

const rates = {
  mpeg1: [44_100, 48_000, 32_000],
  mpeg2: [22_050, 24_000, 16_000],
  mpeg25: [11_025, 12_000, 8_000],
};
const kilobits = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};

/** What calls itself MP3 and shows no frame for so many bytes is something else. */
const patience = 16_384;

/** Without decoding: how large the values of a frame may be is written at its head (ISO/IEC 11172-3, 2.4.1.7). */
function mp3Meter(): SoundMeter {
  let rest = new Uint8Array(0);
  let beyond = 0;
  let skipped = 0;
  return {
    hear(chunk) {
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      let heard = false;
      let at = beyond;
      while (at + 40 <= bytes.length) {
        const frame = frameAt(bytes, at);
        // The next one follows at once; elsewhere two such bytes are chance.
        if (frame && (bytes[at + frame.length] ?? 0xff) === 0xff) {
          skipped = 0;
          heard ||= frame.hasSound;
          at += frame.length;
        } else {
          skipped += 1;
          at += 1;
        }
      }
      beyond = Math.max(0, at - bytes.length);
      rest = bytes.slice(Math.min(at, bytes.length));
      return heard || skipped > patience;
    },
  };
}

function frameAt(bytes: Uint8Array, at: number): { length: number; hasSound: boolean } | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return null; // sync, layer III
  const version = (second >> 3) & 3;
  if (version === 1) return null;
  const kind = version === 3 ? 'mpeg1' : version === 2 ? 'mpeg2' : 'mpeg25';
  const rate = rates[kind][(third >> 2) & 3];
  const kbps = kilobits[version === 3 ? 'mpeg1' : 'mpeg2'][third >> 4];
  if (!rate || !kbps) return null;
  const length = Math.floor(((version === 3 ? 144 : 72) * kbps * 1000) / rate) + ((third >> 1) & 1);
  const channels = fourth >> 6 === 3 ? 1 : 2;
  const side = at + 4 + (second & 1 ? 0 : 2);
  return { length, hasSound: loudest(bytes, side, channels, version === 3) > audible };
}

/** The largest value that each Huffman table can tell; those from 16 on add bits of their own. */
const largest = [0, 1, 2, 2, 0, 3, 3, 5, 5, 5, 7, 7, 7, 15, 0, 15];
const addedBits = [1, 2, 3, 4, 6, 8, 10, 13, 4, 5, 6, 7, 8, 9, 11, 13];
const largestIn = (table: number) => largest[table] ?? 14 + 2 ** (addedBits[table - 16] ?? 0);

/** What the granules of a frame may reach, in dB of full scale: by `big_values`, `global_gain` and `table_select`. */
function loudest(bytes: Uint8Array, side: number, channels: number, isMpeg1: boolean): number {
  const head = side * 8 + (isMpeg1 ? 9 + (channels === 1 ? 5 : 3) + 4 * channels : 8 + channels);
  const [width, scaleBits] = isMpeg1 ? [59, 4] : [63, 9];
  let level = -Infinity;
  for (let part = 0; part < channels * (isMpeg1 ? 2 : 1); part += 1) {
    const at = head + part * width;
    if (bitsAt(bytes, at + 12, 9) === 0) continue;
    const gain = bitsAt(bytes, at + 21, 8);
    const windows = at + 29 + scaleBits;
    const tables = bitsAt(bytes, windows, 1) === 1 ? [4, 9] : [1, 6, 11];
    const value = Math.max(...tables.map((from) => largestIn(bitsAt(bytes, windows + from, 5))));
    level = Math.max(level, 20 * Math.log10(2 ** ((gain - 210) / 4) * value ** (4 / 3)));
  }
  return level;
}

function bitsAt(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let bit = at; bit < at + count; bit += 1)
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}
