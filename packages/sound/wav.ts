/** Sound of one channel. */
export interface Sound {
  samples: Float32Array;
  sampleRate: number;
}

/**
 * A WAV of whole numbers of 16 bits or of floating numbers; several channels become one. Lengths come from the bytes: a
 * stream's header may lie.
 */
export function readWav(wav: Uint8Array): Sound {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const format = chunk(view, 'fmt ');
  const data = chunk(view, 'data');
  if (!format || !data) throw new Error('Not a WAV file');
  const channels = view.getUint16(format.at + 2, true);
  const sampleRate = view.getUint32(format.at + 4, true);
  const bits = view.getUint16(format.at + 14, true);
  if (channels < 1 || sampleRate < 4000 || (bits !== 16 && bits !== 32)) throw new Error('Not a WAV of PCM');
  const bytes = bits / 8;
  const count = Math.floor(data.length / bytes / channels);
  // Copied, so that the numbers stand where typed arrays can begin.
  const raw = new Uint8Array(count * channels * bytes);
  raw.set(wav.subarray(data.at, data.at + raw.length));
  const numbers = bits === 16 ? new Int16Array(raw.buffer) : new Float32Array(raw.buffer);
  const scale = (bits === 16 ? 1 / 32_768 : 1) / channels;
  const samples = new Float32Array(count);
  for (let at = 0; at < count; at++)
    for (let channel = 0; channel < channels; channel++)
      samples[at]! += numbers[at * channels + channel]! * scale;
  return { samples, sampleRate };
}

function chunk(view: DataView, name: string): { at: number; length: number } | null {
  if (view.byteLength < 12 || nameAt(view, 0) !== 'RIFF') return null;
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    if (nameAt(view, at) === name) return { at: at + 8, length: Math.min(length, view.byteLength - at - 8) };
    at += 8 + length + (length % 2);
  }
  return null;
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));

const headerBytes = 44;

/** 16 bits, one channel. */
export function writeWav({ samples, sampleRate }: Sound): Uint8Array<ArrayBuffer> {
  const bytes = samples.length * 2;
  const wav = new Uint8Array(headerBytes + bytes);
  const view = new DataView(wav.buffer);
  const put = (at: number, word: string) =>
    wav.set(
      [...word].map((letter) => letter.charCodeAt(0)),
      at,
    );
  put(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, bytes, true);
  const numbers = new Int16Array(wav.buffer, headerBytes);
  for (let at = 0; at < samples.length; at++)
    numbers[at] = Math.max(-32_768, Math.min(32_767, Math.round(samples[at]! * 32_768)));
  return wav;
}
