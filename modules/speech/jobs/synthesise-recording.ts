import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { HelperFailed } from '@saola/platform/helper-process';
import { task } from '@saola/platform/jobs';
import { finishRecording } from '../commands/finish-recording.ts';
import { noteProgress } from '../commands/note-progress.ts';
import { makeBroadcast } from '../making/make-broadcast.ts';
import { speechTables } from '../tables.ts';

/** Makes one recording. What cannot be made is FAILED; what may pass by itself is tried again, and goes on where it stopped. */
const synthesise =
  (somebodyWaits: boolean) =>
  async (context: Context, { recordingId }: { recordingId: string }): Promise<void> => {
    const row = await speechTables(context.database)
      .selectFrom('speech.recordings')
      .selectAll()
      .where('id', '=', recordingId)
      .executeTakeFirst();
    if (row?.state !== 'PENDING') return;
    // Moved up since: it is the quick queue's.
    if (!somebodyWaits && row.priority > 0) return;
    const unit = await findUnitByPath(context.database, row.unit_path);
    if (!unit) return finishRecording(context, { recordingId, outcome: { failed: 'synthesis-failed' } });
    const wanted = {
      headline: row.headline,
      text: row.written || row.text,
      language: row.language,
      unitPath: row.unit_path,
      purpose: row.purpose,
      unit,
      name: 'ban-tin.mp3',
      somebodyWaits,
    };
    let ready = false;
    try {
      await makeBroadcast(context, wanted, {
        made: progressOf(context, recordingId, somebodyWaits),
        ready: async (made) => {
          await finishRecording(context, { recordingId, outcome: made });
          ready = true;
        },
      });
    } catch (error) {
      if (error instanceof NobodyWaits) return;
      const failed = reasonOf(error);
      if (!failed && !ready) throw error;
      context.services.logger.warn(
        { err: error, recordingId, ready },
        'a recording could not be made, or not in every form',
      );
      if (failed && !ready) await finishRecording(context, { recordingId, outcome: { failed } });
    }
  };

/** For nobody who waits: articles as they are approved. */
export const synthesiseTask = task('speech.synthesise-recording', synthesise(false));

/** For loudspeakers, officers and readers; two at once, so that one long text does not stop the rest. */
export const synthesiseAskedTask = task('speech.synthesise-asked-recording', synthesise(true), {
  concurrency: 2,
});

class NobodyWaits extends Error {}

/** Tells screens a few times a second at most, and stops what was cancelled or has been moved up. */
function progressOf(context: Context, recordingId: string, somebodyWaits: boolean) {
  let told = 0;
  return async (made: number, wanted: number) => {
    const now = performance.now();
    if (made > 0 && made < wanted && now - told < 300) return;
    told = now;
    if (!(await noteProgress(context, { recordingId, made, wanted, somebodyWaits }))) throw new NobodyWaits();
  };
}

const ofTheDisk = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** The helper processes have tried twice already; a lost database is another matter. */
function reasonOf(error: unknown): string | null {
  if (error instanceof HelperFailed) return 'synthesis-failed';
  if (ofTheDisk.has((error as NodeJS.ErrnoException).code ?? '')) return 'disk-full';
  if (!(error instanceof AppError)) return null;
  if (error.code.startsWith('speech/')) return error.code.slice('speech/'.length);
  return error.code.startsWith('media/') ? 'synthesis-failed' : null;
}
