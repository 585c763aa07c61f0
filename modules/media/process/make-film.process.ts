// A film for demo and tests, made in a process of its own as all that links with FFmpeg.
import { serve } from '@saola/platform/helper-process';
import { Decoder, Demuxer, Encoder, FilterAPI, Muxer } from 'node-av/api';
import { Dictionary } from 'node-av/lib';

export interface FilmToMake {
  output: string;
  container: 'mp4' | 'webm';
  /** FFmpeg's names of the encoders; without one for pictures, the film has sound only. */
  pictures?: string;
  sound?: string;
  /** FFmpeg's words for what is seen. */
  scene?: string;
  seconds?: number;
  /** Tags such as the place it was filmed at. */
  tags?: Record<string, string>;
}

serve(async (film: FilmToMake): Promise<{ done: true }> => {
  const { container, output, seconds = 2, tags = {} } = film;
  const scene = film.scene ?? 'testsrc2=size=640x360:rate=12';
  const tracks = [
    ...(film.pictures ? [{ source: scene, encoder: film.pictures, shape: 'format=yuv420p' }] : []),
    ...(film.sound
      ? [
          {
            source: 'sine=frequency=330',
            encoder: film.sound,
            shape: 'aformat=sample_rates=48000:channel_layouts=mono',
          },
        ]
      : []),
  ];
  using muxer = Muxer.openSync(output, {
    format: container,
    configure: (context) => (context.metadata = Dictionary.fromObject(tags)),
  });
  const written = tracks.map((track) => {
    const { packets, encoder } = encode(track, seconds);
    return { packets, place: muxer.addStream(encoder) };
  });
  // All tracks begin before one goes on: the head of the file tells of each.
  let open = written;
  while (open.length > 0)
    open = open.filter(({ packets, place }) => {
      const { value, done } = packets.next();
      if (value) muxer.writePacketSync(value, place);
      return !done;
    });
  muxer.closeSync();
  return { done: true };
});

function encode(track: { source: string; encoder: string; shape: string }, seconds: number) {
  const input = Demuxer.openSync(
    `${track.source}${track.source.includes('=') ? ':' : '='}duration=${seconds}`,
    { format: 'lavfi' },
  );
  const stream = input.streams[0]!;
  const filter = FilterAPI.create(track.shape);
  const encoder = Encoder.createSync(track.encoder as never, { filter, bitrate: '200k', autoResample: true });
  const decoder = Decoder.createSync(stream);
  return {
    encoder,
    packets: encoder.packetsSync(filter.framesSync(decoder.framesSync(input.packetsSync(stream.index)))),
  };
}
