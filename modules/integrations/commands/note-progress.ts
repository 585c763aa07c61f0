import { command } from '@saola/platform/commands';
import type { Counts } from '../import-report.ts';
import { integrationsTables } from '../tables.ts';

/** How far an import is, for who looks at it. Answers whether somebody asked it to stop. */
export const noteProgress = command(
  'integrations.import.note',
  async (frame, { importId, counts }: { importId: string; counts: Counts }) => {
    frame.anyone('the work itself says how far it is');
    frame.unrecorded('its end has a line');
    const row = await integrationsTables(frame.tx)
      .updateTable('integrations.imports')
      .set({ counts: JSON.stringify(counts), changed_at: frame.now })
      .where('id', '=', importId)
      .returning('stop_asked_at')
      .executeTakeFirst();
    return { isStopAsked: Boolean(row?.stop_asked_at) };
  },
);
