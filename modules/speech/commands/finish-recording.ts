import { command } from '@saola/platform/commands';
import { RecordingFailed, RecordingReady } from '../events.ts';
import { speechTables } from '../tables.ts';

type Outcome = { fileId: string; durationMs: number; sha256: string } | { failed: string };

/** Writes how the making of a recording ended; a second time changes nothing. */
export const finishRecording = command(
  'speech.recording.finish',
  async (frame, { recordingId, outcome }: { recordingId: string; outcome: Outcome }) => {
    frame.anyone('only the job calls this');
    const values =
      'failed' in outcome
        ? { state: 'FAILED' as const, error: outcome.failed }
        : {
            state: 'READY' as const,
            file_id: outcome.fileId,
            duration_ms: outcome.durationMs,
            sha256: outcome.sha256,
          };
    const row = await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set(values)
      .where('id', '=', recordingId)
      .where('state', '=', 'PENDING')
      .returning(['subject_id', 'unit_path', 'language'])
      .executeTakeFirst();
    if (!row) return frame.unrecorded('finished already');
    frame.record({
      subject: 'recording',
      subjectId: recordingId,
      unitPath: row.unit_path,
      detail: { ...outcome },
    });
    const about = { recordingId, subjectId: row.subject_id, language: row.language, unitPath: row.unit_path };
    if ('failed' in outcome)
      await frame.tell(RecordingFailed({ ...about, reason: `speech/${outcome.failed}` }));
    else await frame.tell(RecordingReady({ ...about, source: 'SYNTHESISED', ...outcome }));
    await frame.announce('recording', { id: row.subject_id, unitPath: row.unit_path });
  },
);
