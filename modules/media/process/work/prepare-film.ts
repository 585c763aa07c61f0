import { writeFileSync } from 'node:fs';
import { Refusal } from '@saola/platform/helper-process';
import { Decoder, type Demuxer, Encoder, FilterAPI, Muxer } from 'node-av/api';
import {
  AV_CODEC_ID_AAC,
  AV_CODEC_ID_H264,
  AV_CODEC_ID_MP3,
  AV_CODEC_ID_OPUS,
  AV_CODEC_ID_VORBIS,
  AV_CODEC_ID_VP8,
  AV_CODEC_ID_VP9,
  AV_FRAME_DATA_DISPLAYMATRIX,
  FF_ENCODER_MJPEG,
} from 'node-av/constants';
import type { Frame, Stream } from 'node-av/lib';
import { open } from './open.ts';

export interface FilmRequest {
  task: 'film';
  input: string;
  /** Where the film is written anew, as it is but for what it told of its maker, place and camera. */
  output: string;
  /** Where a picture of it is written, as JPEG. */
  poster: string;
  format: 'mov' | 'matroska';
}

export interface FilmAnswer {
  /** Null where there is sound only. */
  film: { width: number; height: number; durationMs: number; turn: number } | null;
}

/** What every browser that we serve plays. */
const played = {
  mov: { pictures: [AV_CODEC_ID_H264], sound: [AV_CODEC_ID_AAC, AV_CODEC_ID_MP3], muxer: 'mp4' },
  matroska: {
    pictures: [AV_CODEC_ID_VP8, AV_CODEC_ID_VP9],
    sound: [AV_CODEC_ID_OPUS, AV_CODEC_ID_VORBIS],
    muxer: 'webm',
  },
} as const;

const longestPoster = 1600;

/** Inside the media process: a film checked, without its metadata, ready to play from its first bytes, with a picture. */
export function prepareFilm(request: FilmRequest): FilmAnswer {
  using input = open(request.input, request.format);
  const pictures = input.video();
  const sound = input.audio();
  if (!pictures) return { film: null };
  const { codecId, width, height } = pictures.codecpar;
  const kinds = played[request.format];
  if (!kinds.pictures.some((id) => id === codecId)) throw new Refusal('film-not-played', 'pictures');
  if (sound && !kinds.sound.some((id) => id === sound.codecpar.codecId))
    throw new Refusal('film-not-played', 'sound');
  const durationMs = Math.round(input.duration * 1000);
  const turn = drawPoster(input, pictures, request.poster);
  copy(request, kinds.muxer);
  const upright = turn % 180 === 0;
  return {
    film: { width: upright ? width : height, height: upright ? height : width, durationMs, turn },
  };
}

/** One frame from a tenth of the film; answers how far it has to be turned, clockwise. */
function drawPoster(input: Demuxer, pictures: Stream, path: string): number {
  const at = Math.min(input.duration / 10, 10);
  // Where it cannot be sought, its first frame serves as well.
  if (at > 1) input.seekSync(at);
  using decoder = Decoder.createSync(pictures);
  using filter = FilterAPI.create(
    `scale=w='min(${longestPoster},iw)':h=-2:out_range=full,format=yuvj420p,setparams=range=full`,
  );
  let turn = 0;
  const seen = first(decoder.framesSync(input.packetsSync(pictures.index)), (frame) => {
    turn = turnOf(frame);
  });
  for (using frame of filter.framesSync(seen)) {
    if (!frame) continue;
    writeFileSync(path, Encoder.encodeOneSync(FF_ENCODER_MJPEG, frame));
    return turn;
  }
  throw new Refusal('not-readable', 'no picture in the film');
}

function* first(frames: Iterable<Frame | null>, look: (frame: Frame) => void): Generator<Frame | null> {
  for (const frame of frames) {
    if (!frame) continue;
    look(frame);
    yield frame;
    break;
  }
  yield null;
}

/** Telephones film lying down and note how to turn it: a matrix of 16.16 numbers. */
function turnOf(frame: Frame): number {
  const matrix = frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX);
  if (!matrix || matrix.length < 36) return 0;
  const degrees = (Math.atan2(matrix.readInt32LE(4), matrix.readInt32LE(0)) * 180) / Math.PI;
  return (Math.round(degrees / 90) * 90 + 360) % 360;
}

/** The same pictures and sound, packet by packet, and nothing else that was in the file. */
function copy({ input: path, output, format }: FilmRequest, muxerName: 'mp4' | 'webm'): void {
  using input = open(path, format);
  using muxer = Muxer.openSync(output, {
    format: muxerName,
    options: muxerName === 'mp4' ? { movflags: '+faststart', fflags: '+bitexact' } : { fflags: '+bitexact' },
  });
  const places = new Map<number, number>();
  for (const stream of [input.video(), input.audio()]) {
    if (!stream) continue;
    stream.metadata = null;
    places.set(stream.index, muxer.addStream(stream));
  }
  for (using packet of input.packetsSync()) {
    const place = packet ? places.get(packet.streamIndex) : undefined;
    if (packet && place !== undefined) muxer.writePacketSync(packet, place);
  }
  muxer.closeSync();
}
