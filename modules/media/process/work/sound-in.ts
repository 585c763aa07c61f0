import { Refusal } from '@saola/platform/helper-process';
import { Decoder, FilterAPI, type Demuxer } from 'node-av/api';
import {
  AV_CODEC_ID_PCM_S16LE,
  AV_SAMPLE_FMT_FLT,
  AV_SAMPLE_FMT_FLTP,
  AV_SAMPLE_FMT_S16,
  AV_SAMPLE_FMT_S16P,
} from 'node-av/constants';
import { Codec, CodecContext, FFmpegError, Frame, Packet, type Stream } from 'node-av/lib';
import { open } from './open.ts';

export interface Source {
  input: string;
  /** FFmpeg's name of the format, found by content; guessing would let playlists open other files. */
  format: string;
  /** FFmpeg's words for what is done first. */
  before?: string;
  /** Made here: one channel, whole, and the same from its beginning to its end. */
  own?: boolean;
}

/** The samples of one channel in pieces, each good until the next is asked for. */
export type Blocks = Iterable<Float32Array<ArrayBuffer>>;

const blockLength = 16_384;

/** Decoded to one channel of floating numbers at the rate it has; synchronous throughout, as nothing else happens in this process. */
export function withBlocks<T>(source: Source, work: (blocks: Blocks, sampleRate: number) => T): T {
  using input = open(source.input, source.format);
  const stream = input.audio();
  if (!stream) throw new Refusal('no-sound', 'no audio stream');
  const rate = stream.codecpar.sampleRate;
  const usual = rate >= 16_000 && rate <= 48_000;
  if (source.own || (usual && isPlain(source, stream))) return work(plain(input, stream), rate);
  const sampleRate = usual ? rate : 44_100;
  return work(sent(filtered(input, stream, { sampleRate, before: source.before })), sampleRate);
}

/** What cannot be decoded is the sender's to mend, though it could be opened. */
function* sent(blocks: Blocks): Generator<Float32Array<ArrayBuffer>> {
  try {
    yield* blocks;
  } catch (error) {
    if (error instanceof FFmpegError) throw new Refusal('not-readable', error.message);
    throw error;
  }
}

/** Nothing within such a file can change the form of what follows. */
const isPlain = ({ format, before }: Source, { codecpar }: Stream): boolean =>
  format === 'wav' && !before && codecpar.codecId === AV_CODEC_ID_PCM_S16LE && codecpar.channels === 1;

/** Whatever people send: any number of channels, any format, even one that changes on the way. */
function* filtered(
  input: Demuxer,
  stream: Stream,
  { sampleRate, before }: { sampleRate: number; before: string | undefined },
): Generator<Float32Array<ArrayBuffer>> {
  using decoder = Decoder.createSync(stream);
  using filter = FilterAPI.create(
    `aformat=sample_fmts=fltp:sample_rates=${sampleRate}:channel_layouts=mono,${before ? `${before},` : ''}asetnsamples=n=${blockLength}:p=0`,
  );
  for (using frame of filter.framesSync(decoder.framesSync(input.packetsSync(stream.index))))
    if (frame) yield samplesOf(frame, true);
}

/** FFmpeg's decoder alone, which is four times as fast: for frames of 576 samples the way around it costs more than the work. */
function* plain(input: Demuxer, stream: Stream): Generator<Float32Array<ArrayBuffer>> {
  const codec = Codec.findDecoder(stream.codecpar.codecId);
  const context = new CodecContext();
  const [packet, frame] = [new Packet(), new Frame()];
  const block = new Float32Array(blockLength);
  let filled = 0;
  try {
    context.allocContext3(codec);
    context.parametersToContext(stream.codecpar);
    context.pktTimebase = stream.timeBase;
    FFmpegError.throwIfError(context.open2Sync(codec, null), 'open a decoder');
    packet.alloc();
    frame.alloc();
    const floating = isFloating(context.sampleFormat);
    const file = input.getFormatContext();
    for (let more = true; more;) {
      more = file.readFrameSync(packet) >= 0;
      if (more && packet.streamIndex !== stream.index) continue;
      FFmpegError.throwIfError(context.sendPacketSync(more ? packet : null), 'decode');
      packet.unref();
      while (context.receiveFrameSync(frame) >= 0) {
        const samples = samplesOf(frame, floating);
        for (let at = 0; at < samples.length;) {
          const part = samples.subarray(at, at + blockLength - filled);
          block.set(part, filled);
          at += part.length;
          filled += part.length;
          if (filled < blockLength) continue;
          yield block;
          filled = 0;
        }
        frame.unref();
      }
    }
  } finally {
    frame.free();
    packet.free();
    context.freeContext();
  }
  if (filled > 0) yield block.subarray(0, filled);
}

function isFloating(format: number): boolean {
  if (format === AV_SAMPLE_FMT_FLTP || format === AV_SAMPLE_FMT_FLT) return true;
  if (format === AV_SAMPLE_FMT_S16 || format === AV_SAMPLE_FMT_S16P) return false;
  throw new Error(`Samples of format ${format} are not made here`);
}

function samplesOf(frame: Frame, floating: boolean): Float32Array<ArrayBuffer> {
  const [plane] = frame.data ?? [];
  if (!plane) throw new Error('A frame without samples');
  const buffer = plane.buffer as ArrayBuffer;
  if (floating) return new Float32Array(buffer, plane.byteOffset, frame.nbSamples);
  const whole = new Int16Array(buffer, plane.byteOffset, frame.nbSamples);
  const samples = new Float32Array(whole.length);
  for (let at = 0; at < whole.length; at++) samples[at] = whole[at]! / 32_768;
  return samples;
}
