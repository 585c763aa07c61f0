// IMA ADPCM (Interactive Multimedia Association, Recommended Practices for Enhancing Digital Audio Compatibility, 1992):
// four bits a sample. Pure, so that browsers speak it too.

export const liveFormat = {
  name: 'ima-adpcm-16000',
  /** Samples a second, of one channel. */
  rate: 16_000,
  /** Of a block as the speaker's browser makes it: 200 ms. */
  samplesPerBlock: 3_200,
  mostSamples: 16_000,
} as const;

const steps = [
  7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97,
  107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724,
  796, 876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499, 2749, 3024, 3327, 3660, 4026,
  4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500,
  20350, 22385, 24623, 27086, 29794, 32767,
];
const moves = [-1, -1, -1, -1, 2, 4, 6, 8];
const headBytes = 4;

/** Goes on from block to block, but each block says where it begins: one that is lost harms no other. */
export interface AdpcmState {
  predictor: number;
  index: number;
}

export const newAdpcmState = (): AdpcmState => ({ predictor: 0, index: 0 });

/** Head: the state before the first sample; then two samples a byte, the earlier in the low half. */
export function encodeAdpcm(samples: Int16Array, state: AdpcmState): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytes + Math.ceil(samples.length / 2));
  const head = new DataView(bytes.buffer);
  head.setInt16(0, state.predictor);
  head.setUint8(2, state.index);
  for (let at = 0; at < samples.length; at += 1) {
    const code = codeOf(samples[at]! - state.predictor, steps[state.index]!);
    advance(state, code);
    const place = headBytes + (at >> 1);
    bytes[place] = bytes[place]! | (code << ((at & 1) * 4));
  }
  return bytes;
}

/** Null when these bytes are no block. */
export function decodeAdpcm(bytes: Uint8Array): Int16Array<ArrayBuffer> | null {
  const count = (bytes.length - headBytes) * 2;
  if (count <= 0 || count > liveFormat.mostSamples) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const state = { predictor: head.getInt16(0), index: head.getUint8(2) };
  if (state.index >= steps.length) return null;
  const samples = new Int16Array(count);
  for (let at = 0; at < count; at += 1) {
    advance(state, (bytes[headBytes + (at >> 1)]! >> ((at & 1) * 4)) & 15);
    samples[at] = state.predictor;
  }
  return samples;
}

function codeOf(difference: number, step: number): number {
  let code = difference < 0 ? 8 : 0;
  let rest = Math.abs(difference);
  for (let bit = 4, part = step; bit > 0; bit >>= 1, part >>= 1)
    if (rest >= part) {
      code |= bit;
      rest -= part;
    }
  return code;
}

function advance(state: AdpcmState, code: number): void {
  const step = steps[state.index]!;
  let difference = step >> 3;
  if (code & 4) difference += step;
  if (code & 2) difference += step >> 1;
  if (code & 1) difference += step >> 2;
  const next = state.predictor + (code & 8 ? -difference : difference);
  state.predictor = Math.max(-32_768, Math.min(32_767, next));
  state.index = Math.max(0, Math.min(steps.length - 1, state.index + moves[code & 7]!));
}
