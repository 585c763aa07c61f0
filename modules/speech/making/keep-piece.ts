import type { Context } from '@saola/platform/commands';
import { speechError } from '../errors.ts';
import { speechTables } from '../tables.ts';
import { speakPiece } from '../voices/speak.ts';
import { pieceIdOf, pieceKey, type Piece } from './piece.ts';

export interface KeptPiece {
  id: string;
  durationMs: number;
}

/** Two that want the same sentence at once get one. */
const beingMade = new Map<string, Promise<KeptPiece>>();

/**
 * The sound of one sentence: as it was kept, or spoken now. It counts as made only when all of it lies in the storage.
 * @throws the errors of speakPiece, speech/nothing-to-say
 */
export function keepPiece(context: Context, piece: Piece): Promise<KeptPiece> {
  const id = pieceIdOf(piece);
  const known = beingMade.get(id);
  if (known) return known;
  const making = findPiece(context, id)
    .then((found) => found ?? makePiece(context, id, piece))
    .finally(() => beingMade.delete(id));
  beingMade.set(id, making);
  return making;
}

/** What was made and is still there; null otherwise. */
export async function findPiece({ database, services }: Context, id: string): Promise<KeptPiece | null> {
  const row = await speechTables(database)
    .updateTable('speech.pieces')
    .set({ wanted_at: new Date() })
    .where('id', '=', id)
    .where('duration_ms', 'is not', null)
    .returning('duration_ms')
    .executeTakeFirst();
  if (!row?.duration_ms || !(await services.storage.has(pieceKey(id)))) return null;
  return { id, durationMs: row.duration_ms };
}

async function makePiece(context: Context, id: string, { spoken, voice }: Piece): Promise<KeptPiece> {
  const { wav, durationMs, insteadOf } = await speakPiece(context, { text: spoken, voice });
  if (durationMs <= 0) throw speechError('nothing-to-say');
  await context.services.storage.put(pieceKey(id), wav, { contentType: 'audio/wav' });
  // Another voice spoke for one that was lost: made anew when it is wanted again.
  if (insteadOf) return { id, durationMs };
  await speechTables(context.database)
    .insertInto('speech.pieces')
    .values({ id, spoken, voice: asJson(voice), duration_ms: durationMs })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ duration_ms: durationMs }))
    .execute();
  return { id, durationMs };
}

/** Says that a piece may be asked for by its id alone; answers the id. */
export async function wantPiece(context: Context, piece: Piece): Promise<string> {
  await wantPieces(context, [piece]);
  return pieceIdOf(piece);
}

/** The same for many; answers how long each is, where it is made. */
export async function wantPieces(
  { database }: Context,
  pieces: readonly Piece[],
): Promise<Map<string, number | null>> {
  const byId = new Map(pieces.map((piece) => [pieceIdOf(piece), piece]));
  if (byId.size === 0) return new Map();
  const rows = await speechTables(database)
    .insertInto('speech.pieces')
    .values(
      [...byId].map(([id, { spoken, voice }]) => ({ id, spoken, voice: asJson(voice), duration_ms: null })),
    )
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ wanted_at: new Date() }))
    .returning(['id', 'duration_ms'])
    .execute();
  return new Map(rows.map(({ id, duration_ms }) => [id, duration_ms]));
}

const asJson = ({ engine, id, rate, pitch }: Piece['voice']): Piece['voice'] =>
  JSON.stringify({
    engine,
    id,
    rate,
    ...(pitch === undefined ? {} : { pitch }),
  }) as unknown as Piece['voice'];
