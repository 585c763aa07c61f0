import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open as openFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { integrationsError } from '../errors.ts';
import { createEvidence, encodingOf, type Encoding } from './encoding.ts';

export interface Source {
  path: string;
  name: string;
  /** Of the file as it lies there. */
  sha256: string;
  bytes: number;
  encoding: Encoding;
  /** First characters of the text. */
  beginning: string;
  /** The text from its beginning, as often as wanted, never all of it in memory. */
  text(): AsyncIterable<string>;
}

const mostUnpacked = 20 * 2 ** 30; // bytes

/**
 * A file, packed or not, that has been read once from end to end to know what it is.
 * @throws integrations/file-not-readable, integrations/file-empty
 */
export async function openSource(path: string): Promise<Source> {
  const packed = await isPacked(path);
  const hash = createHash('sha256');
  const evidence = createEvidence();
  let bytes = 0;
  let unpacked = 0;
  const note = (part: Uint8Array) => {
    hash.update(part);
    bytes += part.length;
  };
  try {
    for await (const part of bytesOf(path, packed, note)) {
      unpacked += part.length;
      if (unpacked > mostUnpacked) throw new Error('it unpacks to more than 20 GB');
      evidence.take(part);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (unpacked === 0) throw integrationsError('file-empty', { file: basename(path) });
  const encoding = encodingOf(evidence.get());
  const text = () => decode(bytesOf(path, packed), encoding.label);
  const beginning = new TextDecoder(encoding.label).decode(evidence.get().beginning);
  return { path, name: basename(path), sha256: hash.digest('hex'), bytes, encoding, beginning, text };
}

async function isPacked(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) throw new Error('not a file');
    const file = await openFile(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

const unreadable = (path: string, error: unknown) =>
  integrationsError('file-not-readable', {
    file: basename(path),
    problem: error instanceof Error ? error.message.slice(0, 200) : '',
  });

async function* bytesOf(
  path: string,
  packed: boolean,
  note: (part: Uint8Array) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const raw = Readable.from(noted(createReadStream(path, { highWaterMark: 1 << 18 }), note));
  if (!packed) return yield* raw;
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  raw.on('error', (error) => gunzip.destroy(error));
  yield* raw.pipe(gunzip);
}

async function* noted(parts: AsyncIterable<Uint8Array>, note: (part: Uint8Array) => void) {
  for await (const part of parts) {
    note(part);
    yield part;
  }
}

async function* decode(parts: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const part of parts) yield decoder.decode(part, { stream: true });
  const rest = decoder.decode();
  if (rest) yield rest;
}
