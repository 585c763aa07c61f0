import { isDeepStrictEqual } from 'node:util';
import { command, type Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { getSite, hostOf, type Site } from '@saola/sites';
import { integrationsError } from '../errors.ts';
import type { UploadOptions } from '../imported-story.ts';
import { importLasts, importUploadTask, uploadKey } from '../jobs/import-upload.ts';
import { inspectFile, type InspectedFile } from '../source/inspect-file.ts';
import { integrationsTables } from '../tables.ts';
import { beginImport } from './begin-import.ts';

interface Sent {
  siteId: string;
  /** On the disk while this goes on. */
  file: { name: string; path: string; sha256: string };
  options: UploadOptions;
}

/**
 * Takes a file that was sent and looks at it at once; its stories are brought in behind the answer, by whoever sent it.
 * @throws integrations/…, platform/forbidden
 */
export async function queueImport(context: Context, { siteId, file, options }: Sent) {
  const site = await getSite(context.database, siteId);
  if (!site) throw integrationsError('site-not-found', { host: siteId });
  if (!context.actor.may('integrations.import.run', site.unitPath))
    throw platformError('forbidden', { permission: 'integrations.import.run' });
  const inspected = await inspectFile(file.path, options.format);
  return putInQueue(context, { site, inspected, file, options });
}

interface Given {
  site: Site;
  inspected: InspectedFile;
  file: Sent['file'];
  options: UploadOptions;
}

const putInQueue = command('integrations.import.queue', async (frame, given: Given) => {
  const { site, inspected, file, options } = given;
  frame.authorise('integrations.import.run', site.unitPath);
  frame.unrecorded('the beginning of the import has its line');
  await refuseWithOtherChoices(frame.tx, given);
  const { importId, resumed } = await beginImport(frame.context, {
    site,
    file: { name: file.name.slice(0, 200) || 'tep', sha256: inspected.sha256, bytes: inspected.bytes },
    format: inspected.format,
    encoding: inspected.encoding,
    options,
  });
  await frame.services.storage.putFile(uploadKey(importId), file.path);
  await integrationsTables(frame.tx)
    .updateTable('integrations.imports')
    .set({ sent: file.sha256 })
    .where('id', '=', importId)
    .execute();
  const host = hostOf(site, frame.services.config.web);
  const accountId = frame.actor.kind === 'account' ? frame.actor.id : null;
  const input = { importId, host, sent: file.sha256, accountId, options };
  await frame.enqueue(importUploadTask, input, { lastsUpTo: importLasts });
  return { importId, resumed };
});

/** One that waits or is being done keeps the choices it was sent with: those of now would be lost without a word. */
async function refuseWithOtherChoices(
  database: Database,
  { site, inspected, options }: Given,
): Promise<void> {
  const running = await integrationsTables(database)
    .selectFrom('integrations.imports')
    .select('options')
    .where('site_id', '=', site.id)
    .where('file_sha256', '=', inspected.sha256)
    .where('rehearsal', '=', options.dryRun ?? false)
    .where('state', '=', 'RUNNING')
    .where('sent', 'is not', null)
    .execute();
  const plain = JSON.parse(JSON.stringify(options)) as UploadOptions;
  if (running.some((one) => !isDeepStrictEqual(one.options, plain)))
    throw integrationsError('import-under-way');
}
