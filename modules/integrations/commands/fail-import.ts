import { command } from '@saola/platform/commands';
import type { AppError } from '@saola/platform/errors';
import { integrationsTables } from '../tables.ts';

/** Writes down why an import could not be done; whoever may see it reads the reason. */
export const failImport = command(
  'integrations.import.fail',
  async (frame, { importId, error }: { importId: string; error: AppError }) => {
    frame.anyone('the work itself says that it cannot be done');
    const { unit_path: unitPath } = await integrationsTables(frame.tx)
      .updateTable('integrations.imports')
      .set({
        state: 'FAILED',
        problem: JSON.stringify({ code: error.code, vi: error.sentence('vi'), en: error.sentence('en') }),
        changed_at: frame.now,
        ended_at: frame.now,
      })
      .where('id', '=', importId)
      .returning('unit_path')
      .executeTakeFirstOrThrow();
    frame.record({ subject: 'import', subjectId: importId, unitPath, detail: { code: error.code } });
  },
);
