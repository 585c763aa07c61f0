import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { actorOfAccount } from '@saola/access';
import { task } from '@saola/platform/jobs';
import { importFile } from '../commands/import-file.ts';
import type { Format } from '../imported-story.ts';

export interface UploadOptions {
  format?: Format;
  update?: boolean;
  dryRun?: boolean;
  category?: string;
  fetchPictures?: boolean;
}

interface Input {
  importId: string;
  host: string;
  /** Hash of what was sent. */
  sent: string;
  accountId: string | null;
  options: UploadOptions;
}

export const uploadKey = (sha256: string): string => `imports/${sha256}`;

/** Brings in what was sent, with the rights of its sender as they are now; done again it goes on where it was. */
export const importUploadTask = task<Input>('integrations.import-upload', async (context, input) => {
  const { services } = context;
  const folder = await mkdtemp(join(tmpdir(), 'saola-upload-'));
  try {
    const file = join(folder, 'upload');
    await pipeline(
      await services.storage.get(uploadKey(input.sent)),
      createWriteStream(file, { mode: 0o600 }),
    );
    const actor = input.accountId ? await actorOfAccount(services, input.accountId) : context.actor;
    const { importId, host: site, options } = input;
    await importFile({ ...context, actor }, { ...options, importId, site, file });
    await services.storage.delete(uploadKey(input.sent));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
