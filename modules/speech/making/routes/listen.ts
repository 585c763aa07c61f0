import { Type } from 'typebox';
import { findUnit, organisationsError } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';
import { espeakPool } from '../../voices/espeak.ts';
import { purposes } from '../../voices/voice.ts';
import { keepPiece, wantPieces } from '../keep-piece.ts';
import { pieceKey } from '../piece.ts';
import { planBroadcast } from '../plan-broadcast.ts';
import { SpokenLineSchema, uuid } from './schemas.ts';

export const textToSpeak = {
  unitId: uuid,
  headline: Type.Optional(Type.String({ maxLength: 500 })),
  text: Type.String({ maxLength: 20_000 }),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', maxLength: 20 })),
  purpose: Type.Optional(Type.Enum([...purposes])),
};

export const planReadingRoute = route({
  operationId: 'planReading',
  method: 'POST',
  path: '/api/speech/readings',
  summary: 'How a text will be read, line by line; each line is heard by its piece',
  tags: ['speech'],
  access: 'signedIn',
  limit: { max: 120, seconds: 60 },
  body: Type.Object(textToSpeak),
  response: Type.Object({
    tone: Type.Union([Type.String(), Type.Null()], { description: 'CHIME, ALERT, or the id of a sound' }),
    lines: Type.Array(
      Type.Object({
        ...SpokenLineSchema,
        pieceId: Type.String(),
        voice: Type.String({ description: 'id of the voice' }),
        pause: Type.Integer({ description: 'silence before it, in milliseconds' }),
        guesses: Type.Array(
          Type.Object({
            word: Type.String(),
            spoken: Type.String(),
            certainty: Type.Enum(['guessed', 'spelled']),
          }),
          { description: 'words of it that no rule and no dictionary knows' },
        ),
        durationMs: Type.Union([Type.Integer(), Type.Null()], { description: 'null: not spoken yet' }),
      }),
    ),
  }),
  async handle({ body, context }) {
    espeakPool.warm();
    const wanted = await broadcastOf(context, body);
    const { tone, lines } = await planBroadcast(context, wanted);
    const durations = await wantPieces(context, lines);
    // Whoever reads the answer hears it next.
    for (const line of lines.slice(0, 2)) keepPiece(context, line).catch(() => {});
    return {
      tone,
      lines: lines.map(({ role, written, spoken, place, pieceId, voice, pause, guesses }) => ({
        role,
        written,
        spoken,
        place,
        pieceId,
        voice: voice.id,
        pause,
        guesses: guesses.map(({ word, spoken: said, certainty }) => ({ word, spoken: said, certainty })),
        durationMs: durations.get(pieceId) ?? null,
      })),
    };
  },
});

export const getSpeechPieceRoute = route({
  operationId: 'getSpeechPiece',
  method: 'GET',
  path: '/api/speech/pieces/:pieceId',
  summary: 'One line of a reading, spoken when it is first asked for (WAV)',
  tags: ['speech'],
  access: 'signedIn',
  params: Type.Object({ pieceId: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
  async handle({ params, context, reply }) {
    const known = await speechTables(context.database)
      .selectFrom('speech.pieces')
      .select(['spoken', 'voice', 'duration_ms'])
      .where('id', '=', params.pieceId)
      .executeTakeFirst();
    if (!known) throw speechError('piece-not-found');
    const key = pieceKey(params.pieceId);
    const { storage } = context.services;
    if (!known.duration_ms || !(await storage.has(key))) await keepPiece(context, known);
    return reply
      .headers({ 'cache-control': 'private, max-age=86400, immutable', 'content-type': 'audio/wav' })
      .send(await storage.read(key));
  },
});

interface Body {
  unitId: string;
  headline?: string;
  text: string;
  language?: string;
  purpose?: (typeof purposes)[number];
}

export async function broadcastOf(
  context: Context,
  { unitId, headline = '', text, language = 'vi', purpose = 'news' }: Body,
) {
  const unit = await findUnit(context.database, unitId);
  if (!unit) throw organisationsError('unit-not-found');
  const accountId = context.actor.kind === 'account' ? context.actor.id : null;
  return { unit, unitPath: unit.path, headline, text, language, purpose, accountId };
}
