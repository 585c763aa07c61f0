import { command } from '@saola/platform/commands';
import { speechTables } from '../tables.ts';

interface Progress {
  recordingId: string;
  made: number;
  wanted: number;
}

/** How far the making is. Answers false when nobody waits for it any more. */
export const noteProgress = command(
  'speech.recording.progress',
  async (frame, { recordingId, made, wanted }: Progress): Promise<boolean> => {
    frame.anyone('only the job calls this');
    frame.unrecorded('nothing is decided by it');
    const row = await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set({ pieces_made: made, pieces_wanted: wanted })
      .where('id', '=', recordingId)
      .where('state', '=', 'PENDING')
      .returning(['subject_id', 'unit_path'])
      .executeTakeFirst();
    if (row) await frame.announce('recording', { id: row.subject_id, unitPath: row.unit_path });
    return row !== undefined;
  },
);
