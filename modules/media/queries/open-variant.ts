import type { Readable } from 'node:stream';
import type { Storage } from '@saola/platform/storage';
import { storageKey, type Variant } from '../file.ts';

/** The bytes of a variant; `range` in bytes, both ends included. */
export const openVariant = (
  storage: Storage,
  variant: Variant,
  range?: { start: number; end: number },
): Promise<Readable> => storage.get(storageKey(variant.sha256), range);

/** The whole content, for small files. */
export const readVariant = (storage: Storage, variant: Variant): Promise<Buffer> =>
  storage.read(storageKey(variant.sha256));
