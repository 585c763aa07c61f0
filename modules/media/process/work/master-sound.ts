import { Refusal } from '@saola/platform/helper-process';
import { Decoder, Encoder, FilterAPI, Muxer } from 'node-av/api';
import {
  FF_ENCODER_AAC,
  FF_ENCODER_LIBMP3LAME,
  FF_ENCODER_LIBOPUS,
  FF_ENCODER_PCM_S16LE,
} from 'node-av/constants';
import type { Frame } from 'node-av/lib';
import {
  fromDecibels,
  limiter,
  loudnessMeter,
  noiseFloor,
  peaksOf,
  silence,
  toDecibels,
  truePeakMeter,
  type SoundForm,
} from '@saola/sound';
import { cleaning } from './cleaning.ts';
import { open } from './open.ts';

export interface MasterRequest {
  task: 'master';
  input: string;
  /** FFmpeg's name of the format, found by content; guessing would let playlists open other files. */
  format: string;
  outputs: { path: string; form: SoundForm }[];
  /** Noise is taken away before it is levelled. */
  clean?: boolean;
}

export interface MasterAnswer {
  durationMs: number;
  /** Integrated loudness of the first output as it will be decoded, in LUFS. */
  loudness: number;
  /** Its true peak in dBTP. */
  truePeak: number;
  /** Twenty sizes a second, 0 to 255. */
  peaks: number[];
}

/** EBU R 128 in the form that speech over loudspeakers and telephones is made for. */
const target = -16;
const allowedPeak = -1;
/** What a voice rises between two samples; where it rises more, the limiter meets it. */
const betweenSamples = 0.5;
/** Compression rings: what is encoded comes back a little higher. */
const firstCeiling = -1.9;
const patience = 3;
/** EBU R 128 lets live sound be off by one; compression takes about half of that. */
const tolerance = 0.8;
const beforeCompression = target + 0.3;

/** Inside the media process: any sound levelled, encoded in each form, decoded again and measured. */
export function masterSound({ clean, ...asked }: MasterRequest): MasterAnswer {
  const request = clean ? { ...asked, before: cleaning(floorOf(asked)) } : asked;
  const found = measure(request, { looks: 'loudness' });
  if (found.samples === 0) throw new Refusal('no-sound', 'no audio frames');
  // The meter's floor is −70 LUFS: nothing but silence lies there.
  if (found.loudness < silence + 5) throw new Refusal('no-sound', 'silence');
  const gain = gainFor(request, found);
  const answers = request.outputs.map(({ path, form }) => encodeAndCheck(request, { path, form }, gain));
  const [first] = answers;
  if (!first) throw new Error('Nothing to make');
  return { ...first, durationMs: Math.round((found.samples / found.sampleRate) * 1000) };
}

/** Where the limiter takes much away, more gain makes up for it. */
function gainFor(request: Source, found: Measured): number {
  const wanted = beforeCompression - found.loudness;
  if (toDecibels(found.largest) + betweenSamples + wanted <= firstCeiling) return wanted;
  // The limiter takes a part of what is added; how great a part shows the last try.
  let [gain, share] = [wanted, 0.6];
  let last = { gain: wanted, loudness: beforeCompression };
  for (let tried = 0; tried < patience; tried++) {
    const level = { gain, ceiling: firstCeiling };
    const { loudness } = measure(request, { looks: 'loudness', level, part: partOf(found) });
    if (Math.abs(loudness - beforeCompression) < 0.5) break;
    if (tried > 0) share = Math.min(1, Math.max(0.2, (loudness - last.loudness) / (gain - last.gain)));
    last = { gain, loudness };
    gain += (beforeCompression - loudness) / share;
  }
  return gain;
}

/** A long sound is tried in stretches spread over it: the whole is measured once it is encoded. */
const stretch = 8; // frames
const enough = 90; // s
const partOf = ({ samples, sampleRate }: Measured): number =>
  Math.max(1, Math.floor(samples / sampleRate / enough));

function encodeAndCheck(request: Source, output: { path: string; form: SoundForm }, gain: number) {
  let level: Level = { gain, ceiling: firstCeiling };
  for (let tried = 1; ; tried++) {
    encode(request, output, level);
    const encoded = { input: output.path, format: demuxers[output.form.codec] };
    const { samples, loudness, peak, peaks } = measure(encoded, { looks: 'all' });
    const truePeak = toDecibels(peak);
    if (samples === 0) throw new Error('The encoded sound is empty');
    const quieter = truePeak > allowedPeak ? truePeak - allowedPeak + 0.2 : 0;
    const off = target - loudness;
    if ((quieter === 0 && Math.abs(off) <= tolerance) || tried === patience)
      return { loudness, truePeak, peaks };
    // The limiter takes about half of what is added.
    level = { gain: level.gain + 2 * off, ceiling: level.ceiling - quieter };
  }
}

const demuxers = { mp3: 'mp3', aac: 'mov', opus: 'ogg', wav: 'wav' } as const;
const muxers = { mp3: 'mp3', aac: 'ipod', opus: 'ogg', wav: 'wav' } as const;
const encoders = {
  mp3: FF_ENCODER_LIBMP3LAME,
  aac: FF_ENCODER_AAC,
  opus: FF_ENCODER_LIBOPUS,
  wav: FF_ENCODER_PCM_S16LE,
} as const;
/** What each encoder is given: whole numbers or floating ones. */
const samplesFor = { mp3: 's16p', aac: 'fltp', opus: 's16', wav: 's16' } as const;

interface Level {
  /** Both in decibels. */
  gain: number;
  ceiling: number;
}

interface Measured {
  samples: number;
  sampleRate: number;
  loudness: number;
  /** The largest sample, and the true peak where it was looked for: factors of full scale. */
  largest: number;
  peak: number;
  peaks: number[];
}

interface Look {
  /** `all` finds the true peak and the waveform too, which is dear. */
  looks: 'loudness' | 'all';
  level?: Level;
  /** Looks at one of so many stretches only. */
  part?: number;
}

function measure(source: Source, { looks, level, part = 1 }: Look): Measured {
  return withFrames(source, (whole, sampleRate) => {
    const frames = part === 1 ? whole : oneOf(part, whole);
    const [loudness, peak, peaks] = [loudnessMeter(sampleRate), truePeakMeter(), peaksOf(sampleRate)];
    let samples = 0;
    let largest = 0;
    for (const frame of level ? levelled(frames, sampleRate, level) : frames) {
      if (!frame) continue;
      const block = samplesOf(frame);
      samples += block.length;
      loudness.push(block);
      if (looks === 'all') {
        peak.push(block);
        peaks.push(block);
      }
      for (const sample of block) if (sample > largest || -sample > largest) largest = Math.abs(sample);
      frame.free();
    }
    return {
      samples,
      sampleRate,
      loudness: loudness.integrated(),
      largest,
      peak: peak.peak(),
      peaks: peaks.values(),
    };
  });
}

function* oneOf(part: number, frames: Iterable<Frame | null>): Generator<Frame | null> {
  let at = 0;
  for (const frame of frames) {
    if (Math.floor(at++ / stretch) % part === 0) yield frame;
    else frame?.free();
  }
}

function encode(source: Source, { path, form }: { path: string; form: SoundForm }, level: Level): void {
  withFrames(source, (frames, sampleRate) => {
    using last = FilterAPI.create(
      `aformat=sample_fmts=${samplesFor[form.codec]}:sample_rates=${form.sampleRate}:channel_layouts=mono`,
    );
    using encoder = Encoder.createSync(encoders[form.codec], {
      filter: last,
      ...(form.codec === 'wav' ? {} : { bitrate: `${form.kilobits}k` }),
    });
    using muxer = Muxer.openSync(path, { format: muxers[form.codec] });
    const index = muxer.addStream(encoder);
    const packets = encoder.packetsSync(last.framesSync(levelled(frames, sampleRate, level)));
    for (using packet of packets) muxer.writePacketSync(packet, index);
    muxer.closeSync();
  });
}

interface Source extends Pick<MasterRequest, 'input' | 'format'> {
  /** FFmpeg's words for what is done first. */
  before?: string;
}

const floorOf = (source: Source): number =>
  withFrames(source, (frames, sampleRate) => {
    const floor = noiseFloor(sampleRate);
    for (const frame of frames) {
      if (frame) floor.push(samplesOf(frame));
      frame?.free();
    }
    return floor.level();
  });

/**
 * Decoded to one channel of floating numbers at the rate it has. Synchronous calls throughout: nothing else happens in
 * this process, and they are five times as fast.
 */
function withFrames<T>(
  { input: path, format, before }: Source,
  work: (frames: Iterable<Frame | null>, sampleRate: number) => T,
): T {
  using input = open(path, format);
  const stream = input.audio();
  if (!stream) throw new Refusal('no-sound', 'no audio stream');
  const own = stream.codecpar.sampleRate;
  const sampleRate = own >= 16_000 && own <= 48_000 ? own : 44_100;
  using decoder = Decoder.createSync(stream);
  // Silence at the end gets the limiter's last samples out.
  using filter = FilterAPI.create(
    `aformat=sample_fmts=fltp:sample_rates=${sampleRate}:channel_layouts=mono,${before ? `${before},` : ''}apad=pad_dur=0.005,asetnsamples=n=16384:p=0`,
  );
  return work(filter.framesSync(decoder.framesSync(input.packetsSync(stream.index))), sampleRate);
}

/** The same frames, their samples levelled in place. */
function* levelled(
  frames: Iterable<Frame | null>,
  sampleRate: number,
  { gain, ceiling }: Level,
): Generator<Frame | null> {
  const { push } = limiter(sampleRate, fromDecibels(gain), fromDecibels(ceiling));
  for (const frame of frames) {
    if (frame) {
      const block = samplesOf(frame);
      block.set(push(block));
    }
    yield frame;
  }
}

function samplesOf(frame: Frame): Float32Array {
  const [plane] = frame.data ?? [];
  if (!plane) throw new Error('A frame without samples');
  return new Float32Array(plane.buffer, plane.byteOffset, frame.nbSamples);
}
