import { command } from '@saola/platform/commands';
import { speechError } from '../errors.ts';
import { RecordingFailed } from '../events.ts';
import { speechTables } from '../tables.ts';

/** Stops the making; the sentences that are made stay, so that a later one begins where this one ended. */
export const cancelRecording = command(
  'speech.recording.cancel',
  async (frame, { recordingId }: { recordingId: string }) => {
    const row = await speechTables(frame.tx)
      .selectFrom('speech.recordings')
      .select(['subject_id', 'unit_path', 'language', 'state'])
      .where('id', '=', recordingId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw speechError('recording-not-found');
    frame.authorise('speech.recording.upload', row.unit_path);
    if (row.state !== 'PENDING') return frame.unrecorded('it has ended already');
    await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set({ state: 'FAILED', error: 'cancelled', planned: null })
      .where('id', '=', recordingId)
      .execute();
    const { subject_id: subjectId, unit_path: unitPath, language } = row;
    frame.record({ subject: 'recording', subjectId: recordingId, unitPath });
    await frame.tell(
      RecordingFailed({ recordingId, subjectId, language, unitPath, reason: 'speech/cancelled' }),
    );
    await frame.announce('recording', { id: subjectId, unitPath });
  },
);
