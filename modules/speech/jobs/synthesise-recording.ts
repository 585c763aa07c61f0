import { findUnitByPath } from '@saola/organisations';
import { storeFile } from '@saola/media';
import { AppError } from '@saola/platform/errors';
import { task } from '@saola/platform/jobs';
import { finishRecording } from '../commands/finish-recording.ts';
import { speechTables } from '../tables.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { speakPiece } from '../voices/speak.ts';

/** Speaks, levels and keeps one recording. What the voice cannot do is FAILED; what may pass by itself is tried again. */
export const synthesiseTask = task<{ recordingId: string }>(
  'speech.synthesise-recording',
  async (context, { recordingId }) => {
    const row = await speechTables(context.database)
      .selectFrom('speech.recordings')
      .selectAll()
      .where('id', '=', recordingId)
      .executeTakeFirst();
    if (row?.state !== 'PENDING') return;
    const voice = await chooseVoice(context, {
      unitPath: row.unit_path,
      language: row.language,
      purpose: 'news',
    });
    const unit = await findUnitByPath(context.database, row.unit_path);
    if (!unit || !voice)
      return finishRecording(context, { recordingId, outcome: { failed: 'synthesis-failed' } });
    try {
      const { wav: content } = await speakPiece(context, { text: row.text, voice });
      const file = await storeFile(context, { unitId: unit.id, unitPath: unit.path, content, kind: 'AUDIO' });
      const { id: fileId, durationMs, sha256 } = file;
      await finishRecording(context, {
        recordingId,
        outcome: { fileId, durationMs: durationMs ?? 0, sha256 },
      });
    } catch (error) {
      if (!cannotBeMended(error)) throw error;
      context.services.logger.warn({ err: error, recordingId }, 'a recording could not be made');
      await finishRecording(context, { recordingId, outcome: { failed: 'synthesis-failed' } });
    }
  },
);

/** The helper processes have tried twice already; a lost database or disk is another matter. */
const cannotBeMended = (error: unknown): boolean =>
  error instanceof AppError && /^(media|speech)\//.test(error.code);
