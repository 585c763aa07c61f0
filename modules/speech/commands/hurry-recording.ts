import { command } from '@saola/platform/commands';
import { synthesiseAskedTask } from '../jobs/synthesise-recording.ts';
import { speechTables } from '../tables.ts';

/** Somebody waits for what was asked for before: it goes to the quick queue, once for each step up; nothing else changes. */
export const hurryRecording = command(
  'speech.recording.hurry',
  async (frame, { recordingId, priority }: { recordingId: string; priority: number }) => {
    frame.anyone('who may ask for it was decided where it is asked for');
    frame.unrecorded('nothing is decided by it');
    const raised = await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set({ priority })
      .where('id', '=', recordingId)
      .where('source', '=', 'SYNTHESISED')
      .where('state', '=', 'PENDING')
      .where('priority', '<', priority)
      .returning('id')
      .executeTakeFirst();
    if (raised) await frame.enqueue(synthesiseAskedTask, { recordingId }, { priority });
  },
);
