import type { Readable } from 'node:stream';

/** Files by key. Keys come from the content's hash, so a file never changes once it stands. */
export interface Storage {
  put(key: string, content: Buffer, options?: { contentType?: string }): Promise<void>;
  /** Takes a copy of a file on the disk, piece by piece: it may be larger than the memory. */
  putFile(key: string, path: string, options?: { contentType?: string }): Promise<void>;
  /** @throws when there is no such file. `range` is in bytes, both ends included. */
  get(key: string, range?: { start: number; end: number }): Promise<Readable>;
  read(key: string): Promise<Buffer>;
  has(key: string): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Every key, for the backup. */
  list(): AsyncIterable<string>;
}

/** Keys become paths: nothing but plain names is let through. */
export function checkKey(key: string): string {
  if (!/^[a-z0-9]+([/._-][a-z0-9]+)*$/i.test(key) || key.includes('..'))
    throw new Error(`Not a storage key: ${key}`);
  return key;
}
