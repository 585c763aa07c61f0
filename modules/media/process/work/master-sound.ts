import { Refusal } from '@saola/platform/helper-process';
import {
  fromDecibels,
  largest,
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
import { findGain } from './find-gain.ts';
import { withBlocks, type Blocks, type Source } from './sound-in.ts';
import { writeSound } from './sound-out.ts';

export interface MasterRequest {
  task: 'master';
  input: string;
  /** FFmpeg's name of the format, found by content. */
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
/** Compression rings: what is encoded comes back up to a decibel higher, and a little softer. */
const firstCeiling = -2.3;
const firstLoss = 0.3;
const patience = 5;
/** EBU R 128 lets live sound be off by one. */
const tolerance = 0.8;

/**
 * Inside the media process: any sound levelled, encoded in each form, decoded again and measured. What cannot be brought there is
 * refused, never kept as it came out.
 */
export function masterSound({ clean, outputs, ...asked }: MasterRequest): MasterAnswer {
  const source = clean ? { ...asked, before: cleaning(floorOf(asked)) } : asked;
  const found = measure(source);
  if (found.samples === 0) throw new Refusal('no-sound', 'no audio frames');
  // The meter's floor is −70 LUFS: nothing but silence lies there.
  if (found.loudness < silence + 5) throw new Refusal('no-sound', 'silence');
  const level = levelFor(source, found, { ceiling: firstCeiling, loss: firstLoss, part: partOf(found) });
  const [first] = outputs.map((output) => encodeAndCheck(source, found, output, level));
  if (!first) throw new Error('Nothing to make');
  return { ...first, durationMs: Math.round((found.samples / found.sampleRate) * 1000) };
}

/** A long sound is tried in stretches spread over it: the whole is measured once it is encoded. */
const enough = 90; // s
const partOf = ({ samples, sampleRate }: Measured): number =>
  Math.max(1, Math.floor(samples / sampleRate / enough));

interface Aim {
  ceiling: number;
  /** What compression takes away. */
  loss: number;
  /** Looks at one of so many stretches. */
  part: number;
}

function levelFor(source: Source, found: Measured, { ceiling, loss, part }: Aim): Level {
  const wanted = target + loss;
  const start = wanted - found.loudness;
  if (toDecibels(found.largest) + betweenSamples + start <= ceiling) return { gain: start, ceiling };
  const loudnessAt = (gain: number) => measure(source, { level: { gain, ceiling }, part }).loudness;
  const gain = findGain(loudnessAt, start, wanted);
  if (gain === null) throw new Refusal('not-levelled', `${found.loudness.toFixed(1)} LUFS at first`);
  return { gain, ceiling };
}

function encodeAndCheck(
  source: Source,
  found: Measured,
  { path, form }: { path: string; form: SoundForm },
  first: Level,
) {
  let level = first;
  let part = partOf(found);
  for (let tried = 1; ; tried++) {
    withBlocks(source, (blocks, rate) => writeSound(path, form, rate, levelled(blocks, rate, level)));
    const encoded = { input: path, format: demuxers[form.codec], own: true };
    const { samples, sampleRate, loudness, peak, peaks } = measure(encoded, { looks: 'all' });
    if (samples / sampleRate < found.samples / found.sampleRate - 0.1)
      throw new Error('The encoded sound is not whole');
    const truePeak = toDecibels(peak);
    const over = truePeak - allowedPeak;
    const near = Math.abs(target - loudness) <= tolerance;
    if (over <= 0 && near) return { loudness, truePeak, peaks };
    if (tried === patience)
      throw new Refusal('not-levelled', `${loudness.toFixed(1)} LUFS, ${truePeak.toFixed(1)} dBTP`);
    const ceiling = over > 0 ? level.ceiling - over - 0.2 : level.ceiling;
    // Stretches that did not tell how loud the whole becomes are not asked again.
    if (!near) part = 1;
    const loss = measure(source, { level, part }).loudness - loudness;
    level = levelFor(source, found, { ceiling, loss, part });
  }
}

const demuxers = { mp3: 'mp3', aac: 'mov', opus: 'ogg', wav: 'wav' } as const;

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
  /** `all` finds the true peak and the waveform too. */
  looks?: 'loudness' | 'all';
  level?: Level;
  /** Looks at one of so many stretches only. */
  part?: number;
}

function measure(source: Source, { looks = 'loudness', level, part = 1 }: Look = {}): Measured {
  return withBlocks(source, (whole, sampleRate) => {
    const blocks = part === 1 ? whole : oneOf(part, whole);
    const [loudness, peak, peaks] = [loudnessMeter(sampleRate), truePeakMeter(), peaksOf(sampleRate)];
    let samples = 0;
    let most = 0;
    for (const block of level ? levelled(blocks, sampleRate, level) : blocks) {
      samples += block.length;
      most = Math.max(most, largest(block));
      loudness.push(block);
      if (looks === 'loudness') continue;
      peak.push(block);
      peaks.push(block);
    }
    return {
      samples,
      sampleRate,
      loudness: loudness.integrated(),
      largest: most,
      peak: peak.peak(),
      peaks: peaks.values(),
    };
  });
}

const stretch = 8; // blocks

function* oneOf(part: number, blocks: Blocks): Generator<Float32Array<ArrayBuffer>> {
  let at = 0;
  for (const block of blocks) if (Math.floor(at++ / stretch) % part === 0) yield block;
}

const floorOf = (source: Source): number =>
  withBlocks(source, (blocks, sampleRate) => {
    const floor = noiseFloor(sampleRate);
    for (const block of blocks) floor.push(block);
    return floor.level();
  });

/** As long as it was and where it was: the limiter's delay is cut off at the beginning, and got out at the end. */
function* levelled(
  blocks: Blocks,
  sampleRate: number,
  { gain, ceiling }: Level,
): Generator<Float32Array<ArrayBuffer>> {
  const { push, delay } = limiter(sampleRate, fromDecibels(gain), fromDecibels(ceiling));
  let early = delay;
  for (const block of blocks) {
    const output = push(block);
    const skipped = Math.min(early, output.length);
    early -= skipped;
    if (skipped < output.length) yield output.subarray(skipped);
  }
  yield push(new Float32Array(delay)).subarray(early);
}
