import { command } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { getSite, hostOf } from '@saola/sites';
import { integrationsError } from '../errors.ts';
import { importLasts, importUploadTask } from '../jobs/import-upload.ts';
import { integrationsTables } from '../tables.ts';
import { findImport } from '../queries/list-imports.ts';

/** Asks an import to end after the stories at hand; what is done stays. */
export const stopImport = command(
  'integrations.import.stop',
  async (frame, { importId }: { importId: string }) => {
    const { unitPath, state } = await findImport(frame.tx, importId, { lock: true });
    frame.authorise('integrations.import.run', unitPath);
    if (state !== 'RUNNING') throw integrationsError('import-not-running');
    await integrationsTables(frame.tx)
      .updateTable('integrations.imports')
      .set({ stop_asked_at: frame.now })
      .where('id', '=', importId)
      .execute();
    frame.record({ subject: 'import', subjectId: importId, unitPath });
  },
);

/** Takes up again what was stopped or failed, from the file that was sent then. */
export const resumeImport = command(
  'integrations.import.resume',
  async (frame, { importId }: { importId: string }) => {
    const found = await findImport(frame.tx, importId, { lock: true });
    const { unitPath, state, sent, siteId, options } = found;
    frame.authorise('integrations.import.run', unitPath);
    if (state === 'RUNNING' || state === 'DONE') throw integrationsError('import-not-stopped');
    const site = await getSite(frame.tx, siteId);
    if (!sent || !site) throw integrationsError('import-file-gone');
    if (!frame.actor.may('integrations.import.run', site.unitPath))
      throw platformError('forbidden', { permission: 'integrations.import.run' });
    await integrationsTables(frame.tx)
      .updateTable('integrations.imports')
      .set({ state: 'RUNNING', stop_asked_at: null, problem: null, changed_at: frame.now, ended_at: null })
      .where('id', '=', importId)
      .execute();
    const input = {
      importId,
      host: hostOf(site, frame.services.config.web),
      sent,
      accountId: frame.actor.kind === 'account' ? frame.actor.id : null,
      options,
    };
    await frame.enqueue(importUploadTask, input, { lastsUpTo: importLasts });
    frame.record({ subject: 'import', subjectId: importId, unitPath });
  },
);
