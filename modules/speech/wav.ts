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
