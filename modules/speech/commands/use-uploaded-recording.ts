import { getFile, keepTrial, mediaError } from '@saola/media';
import { command } from '@saola/platform/commands';
import { speechError } from '../errors.ts';
import { RecordingReady } from '../events.ts';
import { speechTables } from '../tables.ts';

export interface UploadedRecording {
  subjectId: string;
  fileId: string;
  language?: string;
}

/** A person's own recording takes the place of the voice. The same file again changes nothing but which one is in use. */
export const useUploadedRecording = command(
  'speech.recording.upload',
  async (frame, input: UploadedRecording) => {
    const file = await getFile(frame.tx, input.fileId);
    if (!file) throw mediaError('file-not-found');
    frame.authorise('speech.recording.upload', file.unitPath);
    if (file.kind !== 'AUDIO' || file.durationMs === null) throw speechError('recording-not-audio');
    await keepTrial(frame.context, { fileIds: [file.id] });
    const { durationMs, sha256, unitPath } = file;
    const language = input.language ?? 'vi';
    const { id: recordingId } = await speechTables(frame.tx)
      .insertInto('speech.recordings')
      .values({
        subject_id: input.subjectId,
        unit_path: unitPath,
        language,
        source: 'UPLOADED',
        state: 'READY',
        text_hash: sha256,
        file_id: file.id,
        duration_ms: durationMs,
        sha256,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['subject_id', 'source', 'text_hash'])
          .doUpdateSet({ chosen_at: frame.now, file_id: file.id }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    frame.record({
      subject: 'recording',
      subjectId: recordingId,
      unitPath,
      detail: { subjectId: input.subjectId, sha256 },
    });
    const about = { recordingId, subjectId: input.subjectId, language, unitPath };
    await frame.tell(RecordingReady({ ...about, source: 'UPLOADED', fileId: file.id, durationMs, sha256 }));
    await frame.announce('recording', { id: input.subjectId, unitPath });
    return { recordingId };
  },
);
