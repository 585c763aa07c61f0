import {
  AV_CHANNEL_LAYOUT_MONO,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  AV_SAMPLE_FMT_S16,
  AV_SAMPLE_FMT_S16P,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBMP3LAME,
  FF_ENCODER_LIBOPUS,
  FF_ENCODER_PCM_S16LE,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  FFmpegError,
  FormatContext,
  Frame,
  Packet,
  Rational,
  SoftwareResampleContext,
} from 'node-av/lib';
import type { SoundForm } from '@saola/sound';
import type { Blocks } from './sound-in.ts';

const muxers = { mp3: 'mp3', aac: 'ipod', opus: 'ogg', wav: 'wav' } as const;
const encoders = {
  mp3: FF_ENCODER_LIBMP3LAME,
  aac: FF_ENCODER_AAC,
  opus: FF_ENCODER_LIBOPUS,
  wav: FF_ENCODER_PCM_S16LE,
} as const;
/** What each encoder is given: whole numbers or floating ones. */
const formats = {
  mp3: AV_SAMPLE_FMT_S16P,
  aac: AV_SAMPLE_FMT_FLTP,
  opus: AV_SAMPLE_FMT_S16,
  wav: AV_SAMPLE_FMT_S16,
} as const;

const orThrow = (code: number, what: string): number => {
  FFmpegError.throwIfError(code, what);
  return code;
};

/**
 * One channel compressed into a file. The encoder is spoken to without node-av's pipeline around it, which costs as much as LAME
 * does; and without its option dictionaries, which end the process badly.
 */
export function writeSound(path: string, form: SoundForm, sampleRate: number, blocks: Blocks): void {
  const [encoder, file, packet] = [encoderOf(form), new FormatContext(), new Packet()];
  const convert = converter(form, sampleRate);
  try {
    packet.alloc();
    orThrow(file.allocOutputContext2(null, muxers[form.codec], path), 'choose a muxer');
    const stream = file.newStream(null);
    stream.timeBase = encoder.timeBase;
    orThrow(stream.codecpar.fromContext(encoder), 'describe the sound');
    orThrow(file.openOutputSync(), 'open the file');
    orThrow(file.writeHeaderSync(), 'begin the file');
    const [own, its] = [encoder.timeBase, stream.timeBase];
    const sameTime = own.num === its.num && own.den === its.den;
    const send = (frame: Frame | null) => {
      orThrow(encoder.sendFrameSync(frame), 'encode');
      while (encoder.receivePacketSync(packet) >= 0) {
        packet.streamIndex = 0;
        if (!sameTime) packet.rescaleTs(own, its);
        orThrow(file.interleavedWriteFrameSync(packet), 'write');
      }
    };
    const framed = inFrames(form, encoder.frameSize || 4096, send);
    for (const block of blocks) framed.push(convert.samples(block));
    framed.push(convert.samples(null));
    framed.end();
    send(null);
    orThrow(file.writeTrailerSync(), 'end the file');
  } finally {
    file.closeOutputSync();
    convert.free();
    packet.free();
    encoder.freeContext();
    file.freeContext();
  }
}

function encoderOf({ codec, sampleRate, kilobits }: SoundForm): CodecContext {
  const found = Codec.findEncoderByName(encoders[codec]);
  const context = new CodecContext();
  context.allocContext3(found);
  if (codec !== 'wav') context.bitRate = BigInt(kilobits * 1000);
  context.sampleRate = sampleRate;
  context.sampleFormat = formats[codec];
  context.channelLayout = AV_CHANNEL_LAYOUT_MONO;
  context.timeBase = new Rational(1, sampleRate);
  if (codec === 'aac') {
    context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
    // A quarter of the time of the usual one, nearer to what went in, and its peaks stay where they were.
    orThrow(context.setOption('aac_coder', 'fast'), 'choose a coder');
  }
  orThrow(context.open2Sync(found, null), 'open an encoder');
  return context;
}

const bytesPer = ({ codec }: SoundForm): number => (formats[codec] === AV_SAMPLE_FMT_FLTP ? 4 : 2);

/** To the numbers and the rate the encoder takes. */
function converter(form: SoundForm, sampleRate: number) {
  const context = new SoftwareResampleContext();
  const layout = AV_CHANNEL_LAYOUT_MONO;
  orThrow(
    context.allocSetOpts2(
      layout,
      formats[form.codec],
      form.sampleRate,
      layout,
      AV_SAMPLE_FMT_FLTP,
      sampleRate,
    ),
    'choose a resampler',
  );
  orThrow(context.init(), 'begin to resample');
  return {
    /** Null gets out what it still holds. */
    samples(block: Float32Array<ArrayBuffer> | null): Buffer {
      const count = block?.length ?? 0;
      const room = Math.max(1, context.getOutSamples(count));
      const output = Buffer.allocUnsafe(room * bytesPer(form));
      const input = block && [Buffer.from(block.buffer, block.byteOffset, block.byteLength)];
      const made = orThrow(context.convertSync([output], room, input, count), 'resample');
      return output.subarray(0, made * bytesPer(form));
    },
    free: () => context.free(),
  };
}

/** Frames of the encoder's length; the last may be shorter. One frame serves for all: an encoder takes what is in it at once. */
function inFrames(form: SoundForm, length: number, send: (frame: Frame) => void) {
  const frame = new Frame();
  frame.alloc();
  frame.format = formats[form.codec];
  frame.sampleRate = form.sampleRate;
  frame.channelLayout = AV_CHANNEL_LAYOUT_MONO;
  frame.nbSamples = length;
  orThrow(frame.allocBuffer(), 'make room for a frame');
  const plane = frame.data![0]!;
  const bytes = length * bytesPer(form);
  let filled = 0;
  let sent = 0;
  const pass = () => {
    frame.nbSamples = filled / bytesPer(form);
    frame.pts = BigInt(sent);
    sent += frame.nbSamples;
    send(frame);
    filled = 0;
  };
  return {
    push(samples: Buffer): void {
      for (let at = 0; at < samples.length;) {
        const part = samples.copy(plane, filled, at, at + bytes - filled);
        at += part;
        filled += part;
        if (filled === bytes) pass();
      }
    },
    end(): void {
      if (filled > 0) pass();
      frame.free();
    },
  };
}
