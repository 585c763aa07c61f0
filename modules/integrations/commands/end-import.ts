import { command } from '@saola/platform/commands';
import type { Counts, ReportLine, UnknownCategory } from '../import-report.ts';
import { integrationsTables } from '../tables.ts';

const mostLines = 1000;

/** Writes down how an import ended: done, or stopped by who ran it. */
export const endImport = command(
  'integrations.import.end',
  async (
    frame,
    input: {
      importId: string;
      unitPath: string;
      stopped: boolean;
      counts: Counts;
      lines: readonly ReportLine[];
      categories: readonly UnknownCategory[];
    },
  ) => {
    frame.authorise('integrations.import.run', input.unitPath);
    const { importId, unitPath, stopped, counts, lines, categories } = input;
    await integrationsTables(frame.tx)
      .updateTable('integrations.imports')
      .set({
        state: stopped ? 'STOPPED' : 'DONE',
        counts: JSON.stringify(counts),
        problems: JSON.stringify(lines.slice(0, mostLines)),
        categories: JSON.stringify(categories.slice(0, mostLines)),
        changed_at: frame.now,
        ended_at: frame.now,
        ...(!stopped && { sent: null }),
      })
      .where('id', '=', importId)
      .execute();
    frame.record({ subject: 'import', subjectId: importId, unitPath, detail: { stopped, ...counts } });
  },
);
