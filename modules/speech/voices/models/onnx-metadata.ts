import { open, type FileHandle } from 'node:fs/promises';

export class NotOnnx extends Error {
  override name = 'NotOnnx';
}

const metadataField = 14;

/**
 * What an ONNX file says of itself (`metadata_props`), without loading it: its outermost parts are stepped over by their
 * lengths, so a file that is cut short or is no ONNX is found here and not by native code.
 * @throws NotOnnx
 */
export async function readOnnxMetadata(path: string): Promise<Map<string, string>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new NotOnnx('empty');
    const found = new Map<string, string>();
    let at = 0;
    for (let parts = 0; at < size; parts++) {
      if (parts > 10_000) throw new NotOnnx('too many parts');
      const head = await readAt(file, at, Math.min(24, size - at));
      const [tag, afterTag] = varint(head, 0);
      const [field, wire] = [Math.floor(tag / 8), tag % 8];
      if (parts === 0 && field !== 1) throw new NotOnnx('does not begin as ONNX does');
      if (wire === 0) at += varint(head, afterTag)[1];
      else if (wire === 2) {
        const [length, afterLength] = varint(head, afterTag);
        if (at + afterLength + length > size) throw new NotOnnx('cut short');
        if (field === metadataField && length < 65_536)
          keep(found, await readAt(file, at + afterLength, length));
        at += afterLength + length;
      } else throw new NotOnnx(`part of kind ${wire}`);
    }
    return found;
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** The number and where it ends. Not by bits: a length may be beyond 32 of them. */
function varint(bytes: Buffer, from: number): [number, number] {
  let value = 0;
  for (let place = 0; place < 8; place++) {
    const byte = bytes[from + place];
    if (byte === undefined) break;
    value += (byte & 127) * 128 ** place;
    if (byte < 128) return [value, from + place + 1];
  }
  throw new NotOnnx('a number that does not end');
}

function keep(found: Map<string, string>, entry: Buffer): void {
  const texts: string[] = [];
  for (let at = 0; at < entry.length;) {
    const [, afterTag] = varint(entry, at);
    const [length, afterLength] = varint(entry, afterTag);
    texts.push(entry.toString('utf8', afterLength, afterLength + length));
    at = afterLength + length;
  }
  if (texts[0]) found.set(texts[0], texts[1] ?? '');
}
