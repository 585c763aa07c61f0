import { command } from '@saola/platform/commands';
import { speechTables } from '../tables.ts';

interface Progress {
  recordingId: string;
  made: number;
  wanted: number;
  /** False: made in the slow queue, which gives up what has been moved to the quick one. */
  somebodyWaits: boolean;
}

/** How far the making is. Answers false when nobody waits for it any more, or not here. */
export const noteProgress = command(
  'speech.recording.progress',
  async (frame, { recordingId, made, wanted, somebodyWaits }: Progress): Promise<boolean> => {
    frame.anyone('only the job calls this');
    frame.unrecorded('nothing is decided by it');
    const row = await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set({ pieces_made: made, pieces_wanted: wanted })
      .where('id', '=', recordingId)
      .where('state', '=', 'PENDING')
      .$if(!somebodyWaits, (slow) => slow.where('priority', '=', 0))
      .returning(['subject_id', 'unit_path'])
      .executeTakeFirst();
    if (row) await frame.announce('recording', { id: row.subject_id, unitPath: row.unit_path });
    return row !== undefined;
  },
);
