/** Sound of one channel. */
export interface Sound {
  samples: Float32Array;
  sampleRate: number;
}

/** A WAV of whole numbers of 16 bits or of floating numbers; several channels become one. Lengths come from the buffer: a stream's header may lie. */
export function readWav(wav: Buffer): Sound {
  const format = chunk(wav, 'fmt ');
  const data = chunk(wav, 'data');
  if (!format || !data) throw new Error('Not a WAV file');
  const channels = wav.readUInt16LE(format.at + 2);
  const sampleRate = wav.readUInt32LE(format.at + 4);
  const bits = wav.readUInt16LE(format.at + 14);
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

function chunk(wav: Buffer, name: string): { at: number; length: number } | null {
  if (wav.toString('latin1', 0, 4) !== 'RIFF') return null;
  for (let at = 12; at + 8 <= wav.length;) {
    const length = wav.readUInt32LE(at + 4);
    if (wav.toString('latin1', at, at + 4) === name)
      return { at: at + 8, length: Math.min(length, wav.length - at - 8) };
    at += 8 + length + (length % 2);
  }
  return null;
}

/** 16 bits, one channel. */
export function writeWav({ samples, sampleRate }: Sound): Buffer {
  const header = headerOf(samples.length * 2, sampleRate);
  const numbers = new Int16Array(samples.length);
  for (let at = 0; at < samples.length; at++)
    numbers[at] = Math.max(-32_768, Math.min(32_767, Math.round(samples[at]! * 32_768)));
  return Buffer.concat([header, Buffer.from(numbers.buffer)]);
}

function headerOf(bytes: number, sampleRate: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return header;
}
