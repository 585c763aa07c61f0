import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on this machine's disk, for as long as it is looked at. */
export interface OnDisk {
  path: string;
}

/** What somebody sent: in memory where it is small, else on the disk, where a film of any length takes no memory. */
export type Content = Buffer | OnDisk;

export const sizeOf = async (content: Content): Promise<number> =>
  Buffer.isBuffer(content) ? content.length : (await stat(content.path)).size;

export const wholeOf = (content: Content): Promise<Buffer> =>
  Buffer.isBuffer(content) ? Promise.resolve(content) : readFile(content.path);

export async function beginningOf(content: Content, bytes: number): Promise<Buffer> {
  if (Buffer.isBuffer(content)) return content.subarray(0, bytes);
  const file = await open(content.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The path of it, written to `path` where it lies on no disk yet. */
export async function pathOf(content: Content, path: string): Promise<string> {
  if (!Buffer.isBuffer(content)) return content.path;
  await writeFile(path, content);
  return path;
}

export async function hashOf(content: Content): Promise<string> {
  const hash = createHash('sha256');
  if (Buffer.isBuffer(content)) return hash.update(content).digest('hex');
  for await (const part of createReadStream(content.path, { highWaterMark: 1 << 18 }))
    hash.update(part as Buffer);
  return hash.digest('hex');
}

export interface Kept {
  bytes: number;
  sha256: string;
}

/** Writes what comes to the disk, hashed on its way, at most so many bytes; `bytes` tells of all that came. */
export async function keepOnDisk(from: Readable, path: string, most: number): Promise<Kept> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length;
      // What is too much is read to its end all the same: whoever still sends would not hear the answer.
      if (bytes > most) return done();
      hash.update(part);
      done(null, part);
    },
  });
  await pipeline(from, measure, createWriteStream(path, { mode: 0o600 }));
  return { bytes, sha256: hash.digest('hex') };
}
