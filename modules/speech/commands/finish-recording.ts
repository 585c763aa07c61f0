import { command } from '@saola/platform/commands';
import { RecordingFailed, RecordingReady } from '../events.ts';
import type { MadeBroadcast } from '../making/make-broadcast.ts';
import { speechTables } from '../tables.ts';

type Outcome = MadeBroadcast | { failed: string };

/** Writes how the making of a recording ended; a second time changes nothing. */
export const finishRecording = command(
  'speech.recording.finish',
  async (frame, { recordingId, outcome }: { recordingId: string; outcome: Outcome }) => {
    frame.anyone('only the job calls this');
    const row = await speechTables(frame.tx)
      .updateTable('speech.recordings')
      .set({
        planned: null,
        ...('failed' in outcome ? { state: 'FAILED', error: outcome.failed } : readyValues(outcome)),
      })
      .where('id', '=', recordingId)
      .where('state', '=', 'PENDING')
      .returning(['subject_id', 'unit_path', 'language'])
      .executeTakeFirst();
    if (!row) return frame.unrecorded('finished already');
    const { subject_id: subjectId, unit_path: unitPath, language } = row;
    const about = { recordingId, subjectId, language, unitPath };
    const line = { subject: 'recording', subjectId: recordingId, unitPath };
    if ('failed' in outcome) {
      frame.record({ ...line, detail: { ...outcome } });
      await frame.tell(RecordingFailed({ ...about, reason: `speech/${outcome.failed}` }));
    } else {
      const { fileId, durationMs, sha256, loudness, truePeak } = outcome;
      frame.record({ ...line, detail: { fileId, durationMs, sha256, loudness, truePeak } });
      await frame.tell(RecordingReady({ ...about, source: 'SYNTHESISED', fileId, durationMs, sha256 }));
    }
    await frame.announce('recording', { id: subjectId, unitPath });
  },
);

const readyValues = ({ fileId, durationMs, sha256, loudness, truePeak, lines }: MadeBroadcast) => ({
  state: 'READY' as const,
  file_id: fileId,
  duration_ms: durationMs,
  sha256,
  loudness,
  true_peak: truePeak,
  text: lines.map(({ spoken }) => spoken).join('\n'),
  lines: JSON.stringify(lines),
});
