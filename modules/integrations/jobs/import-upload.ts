import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { actorOfAccount } from '@saola/access';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { task } from '@saola/platform/jobs';
import { makeScratchFolder } from '@saola/platform/scratch';
import { failImport } from '../commands/fail-import.ts';
import { importFile } from '../commands/import-file.ts';
import { noteProgress } from '../commands/note-progress.ts';
import type { UploadOptions } from '../imported-story.ts';
import { findImport } from '../queries/list-imports.ts';

interface Input {
  importId: string;
  host: string;
  /** Hash of what was sent. */
  sent: string;
  accountId: string | null;
  options: UploadOptions;
}

/** Seconds: a hundred thousand stories with their pictures take hours on a small machine. */
export const importLasts = 20 * 3_600;

/** Each import keeps what was sent for it by itself: one that is done takes nothing from another. */
export const uploadKey = (importId: string): string => `imports/${importId}`;

/** Brings in what was sent, with the rights of its sender as they are now; done again it goes on where it was. */
export const importUploadTask = task<Input>('integrations.import-upload', bringInWhatWasSent, {
  keyOf: ({ importId }) => importId,
});

async function bringInWhatWasSent(context: Context, input: Input): Promise<void> {
  const { services } = context;
  const { importId } = input;
  // The same file sent once more while it was being brought in.
  if ((await findImport(context.database, importId)).state !== 'RUNNING') return;
  const folder = await makeScratchFolder('upload');
  try {
    const file = join(folder, 'upload');
    const content = await services.storage.get(uploadKey(importId));
    await pipeline(content, createWriteStream(file, { mode: 0o600 }));
    const { stopped } = await bringIn(context, input, file);
    // What was stopped may be taken up again.
    if (!stopped) await services.storage.delete(uploadKey(importId));
  } catch (error) {
    // Tried again it would end the same way; all else is the queue's to try again.
    if (!(error instanceof AppError)) throw error;
    await failImport(context, { importId, error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bringIn(context: Context, { importId, accountId, host, options }: Input, file: string) {
  const actor = accountId ? await actorOfAccount(context.services, accountId) : context.actor;
  const stop = new AbortController();
  const asWho = { ...context, actor };
  return importFile(asWho, {
    ...options,
    importId,
    site: host,
    file,
    signal: stop.signal,
    async progress(counts) {
      if ((await noteProgress(asWho, { importId, counts })).isStopAsked) stop.abort();
    },
  });
}
