import { mediaProcess } from '@saola/media';
import { command } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { speechTables } from '../tables.ts';
import { espeakPool } from '../voices/espeak.ts';
import { wantPieces } from './keep-piece.ts';
import { planBroadcast } from './plan-broadcast.ts';

/** A sentence of a recording in the making: it can be heard as soon as it is spoken, long before the whole. */
export interface PlannedSentence {
  pieceId: string;
  written: string;
  /** Silence before it, in milliseconds. */
  pause: number;
}

/**
 * What a recording in the making will say, in its order; empty where it is whole, has failed, or cannot be spoken. The tune and
 * the music of the unit's rule come with the whole.
 */
export const planSentences = command(
  'speech.recording.plan',
  async (frame, { recordingId }: { recordingId: string }): Promise<PlannedSentence[]> => {
    frame.anyone('who may ask for it was decided where it is asked for');
    frame.unrecorded('nothing is decided by it');
    const db = speechTables(frame.tx);
    const row = await db
      .selectFrom('speech.recordings')
      .select(['planned', 'headline', 'written', 'text', 'language', 'purpose', 'unit_path as unitPath'])
      .where('id', '=', recordingId)
      .where('source', '=', 'SYNTHESISED')
      .where('state', '=', 'PENDING')
      .executeTakeFirst();
    if (!row || row.planned) return row?.planned ?? [];
    // They start while it is planned: the first sentence is asked for next.
    espeakPool.warm();
    mediaProcess.warm('short');
    try {
      const { lines } = await planBroadcast(frame.context, { ...row, text: row.written || row.text });
      await wantPieces(frame.context, lines);
      const planned = lines.map(({ pieceId, written, pause }) => ({ pieceId, written, pause }));
      const { numUpdatedRows } = await db
        .updateTable('speech.recordings')
        .set({ planned: JSON.stringify(planned) })
        .where('id', '=', recordingId)
        // Meanwhile it may have become whole, or been given up.
        .where('state', '=', 'PENDING')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n ? planned : [];
    } catch (error) {
      // Why it cannot be spoken is said where the whole is made.
      if (error instanceof AppError) return [];
      throw error;
    }
  },
);
