/** Whether a stream of sound, as its bytes come, has anything to hear in it. */
export interface SoundMeter {
  /** True when this piece has sound in it. */
  hear(chunk: Uint8Array): boolean;
}

/** By what the stream calls itself; of a form that is not looked into, that bytes come is all that is known. */
export function soundMeter(mime: string): SoundMeter {
  if (/^audio\/(mpeg|mp3)/.test(mime)) return mp3Meter();
  if (/^audio\/(wav|x-wav|wave|l16)/.test(mime)) return pcmMeter();
  return { hear: (chunk) => chunk.length > 0 };
}

/** Samples of 16 bits, little end first; −50 dBFS is about what a dead line hums. */
function pcmMeter(): SoundMeter {
  const loud = 32_768 * 10 ** (-50 / 20);
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

/** An encoder gives silence no pairs of large values: that is told without decoding (ISO/IEC 11172-3, 2.4.1.7). */
function mp3Meter(): SoundMeter {
  let rest = new Uint8Array(0);
  return {
    hear(chunk) {
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      let heard = false;
      let at = 0;
      while (at + 40 <= bytes.length) {
        const frame = frameAt(bytes, at);
        if (!frame) at += 1;
        else {
          heard ||= frame.hasSound;
          at += frame.length;
        }
      }
      rest = bytes.slice(Math.min(at, bytes.length));
      return heard;
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
  return { length, hasSound: hasLargeValues(bytes, side, channels, version === 3) };
}

/** `big_values` of each granule and channel. */
function hasLargeValues(bytes: Uint8Array, side: number, channels: number, isMpeg1: boolean): boolean {
  const head = isMpeg1 ? 9 + (channels === 1 ? 5 : 3) + 4 * channels : 8 + channels;
  const width = isMpeg1 ? 59 : 63;
  for (let part = 0; part < channels * (isMpeg1 ? 2 : 1); part += 1)
    if (bitsAt(bytes, side * 8 + head + part * width + 12, 9) > 0) return true;
  return false;
}

function bitsAt(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let bit = at; bit < at + count; bit += 1)
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}
