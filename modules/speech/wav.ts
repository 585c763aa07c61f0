/** Several WAV files of one format as one, with silence between them. Lengths come from the buffers: a stream's header may lie. */
export function joinWav(parts: readonly Buffer[], pauseMs: number): Buffer {
  const [first] = parts;
  if (!first) throw new Error('Nothing to join');
  const header = Buffer.from(first.subarray(0, dataStart(first)));
  const pause = Buffer.alloc(
    Math.round((header.readUInt32LE(24) * pauseMs) / 1000) * header.readUInt16LE(32),
  );
  const data = parts.flatMap((part, place) => [
    ...(place > 0 ? [pause] : []),
    part.subarray(dataStart(part)),
  ]);
  const length = data.reduce((sum, each) => sum + each.length, 0);
  header.writeUInt32LE(header.length - 8 + length, 4);
  header.writeUInt32LE(length, header.length - 4);
  return Buffer.concat([header, ...data]);
}

function dataStart(wav: Buffer): number {
  const at = wav.indexOf('data', 12, 'latin1');
  if (at < 0) throw new Error('Not a WAV file');
  return at + 8;
}

/** 16-bit mono samples. */
export interface Sound {
  samples: Int16Array;
  sampleRate: number;
}

export class NotWav extends Error {
  override name = 'NotWav';
}

/**
 * Reads a WAV of 16 bits, of one channel or the mean of two. Chunks before the sound are passed over; a length that lies is cut
 * to what is there.
 * @throws NotWav
 */
export function readWav(wav: Buffer): Sound {
  if (wav.length < 12 || wav.toString('latin1', 0, 4) !== 'RIFF' || wav.toString('latin1', 8, 12) !== 'WAVE')
    throw new NotWav('no RIFF header');
  let format: { channels: number; sampleRate: number } | null = null;
  for (let at = 12; at + 8 <= wav.length;) {
    const name = wav.toString('latin1', at, at + 4);
    const length = Math.min(wav.readUInt32LE(at + 4), wav.length - at - 8);
    const chunk = wav.subarray(at + 8, at + 8 + length);
    if (name === 'fmt ') format = readFormat(chunk);
    if (name === 'data') {
      if (!format) throw new NotWav('sound before its format');
      return { samples: toMono(chunk, format.channels), sampleRate: format.sampleRate };
    }
    at += 8 + length + (length % 2);
  }
  throw new NotWav('no sound in it');
}

function readFormat(chunk: Buffer) {
  if (chunk.length < 16) throw new NotWav('format cut short');
  const [kind, channels, sampleRate, bits] = [
    chunk.readUInt16LE(0),
    chunk.readUInt16LE(2),
    chunk.readUInt32LE(4),
    chunk.readUInt16LE(14),
  ];
  if (
    (kind !== 1 && kind !== 0xfffe) ||
    bits !== 16 ||
    channels < 1 ||
    channels > 2 ||
    sampleRate < 8_000 ||
    sampleRate > 96_000
  )
    throw new NotWav(`kind ${kind}, ${bits} bits, ${channels} channels, ${sampleRate} Hz`);
  return { channels, sampleRate };
}

function toMono(chunk: Buffer, channels: number): Int16Array {
  const samples = new Int16Array(Math.floor(chunk.length / 2 / channels));
  for (let place = 0; place < samples.length; place++) {
    const left = chunk.readInt16LE(place * 2 * channels);
    samples[place] = channels === 1 ? left : (left + chunk.readInt16LE(place * 4 + 2)) >> 1;
  }
  return samples;
}

export function writeWav({ samples, sampleRate }: Sound): Buffer {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + samples.length * 2, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples.length * 2, 40);
  wav.set(Buffer.from(samples.buffer, samples.byteOffset, samples.length * 2), 44);
  return wav;
}

/** Without the silence at its ends, but for ten milliseconds; nothing is left of a sound that is silence. */
export function trimSilence({ samples, sampleRate }: Sound, loudness = 60): Sound {
  let [from, to] = [0, samples.length];
  while (from < to && Math.abs(samples[from]!) < loudness) from++;
  while (to > from && Math.abs(samples[to - 1]!) < loudness) to--;
  if (from === to) return { samples: new Int16Array(0), sampleRate };
  const edge = Math.round(sampleRate / 100);
  return { samples: samples.slice(Math.max(0, from - edge), to + edge), sampleRate };
}

/** One after another; a number is a pause in milliseconds. All have the rate of the first. */
export function joinSounds(parts: readonly (Sound | number)[]): Sound {
  const sampleRate = parts.find((part) => typeof part !== 'number')?.sampleRate ?? 22_050;
  const pieces = parts.map((part) =>
    typeof part === 'number' ? new Int16Array(Math.round((sampleRate * part) / 1000)) : part.samples,
  );
  const samples = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { samples, sampleRate };
}

/** Played `times` as fast, at the same rate of samples: shorter and higher, or longer and lower. */
export function repitch({ samples, sampleRate }: Sound, times: number): Sound {
  if (times === 1) return { samples, sampleRate };
  const made = new Int16Array(Math.floor(samples.length / times));
  for (let place = 0; place < made.length; place++) {
    const at = place * times;
    const before = Math.floor(at);
    const one = samples[before] ?? 0;
    made[place] = Math.round(one + ((samples[before + 1] ?? one) - one) * (at - before));
  }
  return { samples: made, sampleRate };
}
