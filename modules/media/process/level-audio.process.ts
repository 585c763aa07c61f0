// A process of its own: the FFmpeg inside node-av is GPL, and a damaged file must not take the server with it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decoder, Demuxer, Encoder, FilterAPI, Muxer } from 'node-av/api';
import { FF_ENCODER_LIBMP3LAME } from 'node-av/constants';
import { Refusal, serve } from './serve.ts';

export interface LevelRequest {
  input: string;
  output: string;
  /** FFmpeg's name of the format, found by content; guessing would let playlists open other files. */
  format: string;
  kilobits: number;
}

export interface LevelAnswer {
  durationMs: number;
  /** Integrated loudness of the result in LUFS. */
  loudness: number;
}

const sampleRate = 44_100;
// EBU R 128 measures and levels; −16 LUFS is what speech over loudspeakers and telephones is made for.
const target = 'loudnorm=I=-16:TP=-1.5:LRA=11:print_format=json';
const voice = `aresample=${sampleRate},aformat=sample_fmts=s16p:sample_rates=${sampleRate}:channel_layouts=mono`;

serve(async (request: LevelRequest): Promise<LevelAnswer> => {
  const folder = await mkdtemp(join(tmpdir(), 'saola-level-'));
  try {
    const [first, second] = ['first.json', 'second.json'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    const samples = await run(
      request,
      `aformat=sample_rates=${sampleRate},${target}:stats_file=${quoted(first)},${voice}`,
    );
    if (samples === 0) throw new Refusal('no-sound', 'no audio frames');
    const measured = await statistics(first);
    if (!Number.isFinite(Number(measured.input_i))) throw new Refusal('no-sound', 'silence');
    const known = ['I', 'TP', 'LRA', 'thresh'].map(
      (name) => `measured_${name}=${measured[`input_${name.toLowerCase()}`]}`,
    );
    const levelled = `${target}:${known.join(':')}:offset=${measured.target_offset}:linear=true:stats_file=${quoted(second)},${voice}`;
    await run(request, levelled, request.output);
    const result = await statistics(second);
    return { durationMs: Math.round((samples / sampleRate) * 1000), loudness: Number(result.output_i) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Decodes, filters, and encodes where there is an `output`; answers the number of samples. */
async function run(
  { input: path, format, kilobits }: LevelRequest,
  filters: string,
  output?: string,
): Promise<number> {
  await using input = await open(path, format);
  const stream = input.audio();
  if (!stream) throw new Refusal('no-sound', 'no audio stream');
  using decoder = await Decoder.create(stream);
  using filter = FilterAPI.create(filters);
  const frames = filter.frames(decoder.frames(input.packets(stream.index)));
  if (!output) {
    let samples = 0;
    for await (using frame of frames) samples += frame?.nbSamples ?? 0;
    return samples;
  }
  using encoder = await Encoder.create(FF_ENCODER_LIBMP3LAME, { filter, bitrate: `${kilobits}k` });
  await using muxer = await Muxer.open(output, { format: 'mp3' });
  const index = muxer.addStream(encoder);
  for await (using packet of encoder.packets(frames)) await muxer.writePacket(packet, index);
  await muxer.close();
  return 0;
}

async function open(path: string, format: string): Promise<Demuxer> {
  try {
    return await Demuxer.open(path, { format, options: { protocol_whitelist: 'file' } });
  } catch (error) {
    throw new Refusal('not-readable', String(error));
  }
}

const statistics = async (path: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;

// A filter graph has its own syntax: a Windows path holds two of its signs.
const quoted = (path: string): string => path.replaceAll('\\', '/').replaceAll(':', '\\\\:');
