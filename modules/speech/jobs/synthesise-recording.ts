import { findUnitByPath } from '@saola/organisations';
import { storeFile } from '@saola/media';
import { AppError } from '@saola/platform/errors';
import { HelperFailed, InputRefused } from '@saola/platform/helper-process';
import { task } from '@saola/platform/jobs';
import { finishRecording } from '../commands/finish-recording.ts';
import { synthesise } from '../process/synthesise.ts';
import { speechTables } from '../tables.ts';
import { voiceOf } from '../voice.ts';

/** Speaks, levels and keeps one recording. What the voice cannot do is FAILED; what may pass by itself is tried again. */
export const synthesiseTask = task<{ recordingId: string }>(
  'speech.synthesise-recording',
  async (context, { recordingId }) => {
    const row = await speechTables(context.database)
      .selectFrom('speech.recordings')
      .selectAll()
      .where('id', '=', recordingId)
      .executeTakeFirst();
    const voice = row && voiceOf(row.language);
    if (!voice || row.state !== 'PENDING') return;
    const unit = await findUnitByPath(context.database, row.unit_path);
    if (!unit) return finishRecording(context, { recordingId, outcome: { failed: 'synthesis-failed' } });
    try {
      const content = await synthesise(row.text, voice);
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
  error instanceof HelperFailed ||
  error instanceof InputRefused ||
  (error instanceof AppError && error.code.startsWith('media/'));
