import type { Config } from '@saola/platform/config';
import { openFolderStorage } from './folder-storage.ts';
import { openS3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';

export type { Storage };

export function openStorage(config: Config): Promise<Storage> {
  return config.storage.kind === 'folder'
    ? openFolderStorage(config.storage.folder)
    : openS3Storage(config.storage.url);
}
