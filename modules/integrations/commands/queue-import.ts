import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { getSite, hostOf, type Site } from '@saola/sites';
import { integrationsError } from '../errors.ts';
import { importUploadTask, uploadKey, type UploadOptions } from '../jobs/import-upload.ts';
import { inspectFile, type InspectedFile } from '../source/inspect-file.ts';
import { beginImport } from './begin-import.ts';

interface Upload {
  siteId: string;
  file: { name: string; content: Buffer };
  options: UploadOptions;
}

/**
 * Takes a file that was sent and looks at it at once; its stories are brought in behind the answer, by whoever sent it.
 * @throws integrations/…, platform/forbidden
 */
export async function queueImport(context: Context, { siteId, file, options }: Upload) {
  const site = await getSite(context.database, siteId);
  if (!site) throw integrationsError('site-not-found', { host: siteId });
  if (!context.actor.may('integrations.import.run', site.unitPath))
    throw platformError('forbidden', { permission: 'integrations.import.run' });
  const inspected = await lookAt(file, options);
  const sent = createHash('sha256').update(file.content).digest('hex');
  const { storage } = context.services;
  if (!(await storage.has(uploadKey(sent)))) await storage.put(uploadKey(sent), file.content);
  return putInQueue(context, { site, inspected, name: file.name, sent, options });
}

async function lookAt(file: Upload['file'], options: UploadOptions): Promise<InspectedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-upload-'));
  try {
    const path = join(folder, 'upload');
    await writeFile(path, file.content, { mode: 0o600 });
    return await inspectFile(path, options.format);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const putInQueue = command(
  'integrations.import.queue',
  async (
    frame,
    given: { site: Site; inspected: InspectedFile; name: string; sent: string; options: UploadOptions },
  ) => {
    const { site, inspected, name, sent, options } = given;
    frame.authorise('integrations.import.run', site.unitPath);
    frame.unrecorded('the beginning of the import has its line');
    const { importId, resumed } = await beginImport(frame.context, {
      site,
      file: { name: name.slice(0, 200) || 'tep', sha256: inspected.sha256, bytes: inspected.bytes },
      format: inspected.format,
      encoding: inspected.encoding,
    });
    const host = hostOf(site, frame.services.config.web);
    await frame.enqueue(
      importUploadTask,
      { importId, host, sent, accountId: frame.actor.kind === 'account' ? frame.actor.id : null, options },
      { key: importId },
    );
    return { importId, resumed };
  },
);
