import { levelAudio } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { speechTables } from '../tables.ts';
import { findPiece, keepPiece } from './keep-piece.ts';
import { heardKey, pieceKey } from './piece.ts';

export interface HeardSentence {
  content: Buffer;
  mime: string;
}

/** Many readers that ask for the same sentence at once get one. */
const beingLevelled = new Map<string, Promise<HeardSentence>>();

/**
 * The sound of one sentence of a recording that is still being made, by its place; null where there is none, and once the recording
 * is whole, has failed or was cancelled.
 * @throws the errors of keepPiece
 */
export async function hearSentence(
  context: Context,
  { subjectId, place }: { subjectId: string; place: number },
): Promise<HeardSentence | null> {
  const row = await speechTables(context.database)
    .selectFrom('speech.recordings')
    .select(['state', 'planned'])
    .where('subject_id', '=', subjectId)
    .orderBy('chosen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const pieceId = row?.state === 'PENDING' && row.planned?.[place]?.pieceId;
  if (!pieceId) return null;
  const known = beingLevelled.get(pieceId);
  if (known) return known;
  const making = levelledPiece(context, pieceId).finally(() => beingLevelled.delete(pieceId));
  beingLevelled.set(pieceId, making);
  return making;
}

async function levelledPiece(context: Context, pieceId: string): Promise<HeardSentence> {
  const { database, services } = context;
  const { storage } = services;
  const mime = 'audio/mpeg';
  if (await storage.has(heardKey(pieceId))) return { content: await storage.read(heardKey(pieceId)), mime };
  const piece = await speechTables(database)
    .selectFrom('speech.pieces')
    .select(['spoken', 'voice'])
    .where('id', '=', pieceId)
    .executeTakeFirstOrThrow();
  await keepPiece(context, piece);
  const wav = await storage.read(pieceKey(pieceId));
  try {
    const { mp3 } = await levelAudio(wav, { quality: 'voice', short: true });
    // What another voice spoke for one that was lost is not kept.
    if (await findPiece(context, pieceId)) await storage.put(heardKey(pieceId), mp3, { contentType: mime });
    return { content: mp3, mime };
  } catch (error) {
    // A word too short to be measured is heard as it was spoken.
    if (error instanceof AppError && error.code.startsWith('media/'))
      return { content: wav, mime: 'audio/wav' };
    throw error;
  }
}
