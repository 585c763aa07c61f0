import { createHash } from 'node:crypto';
import type { VoiceChoice } from '../voices/voice.ts';

/** One sentence as one voice says it. */
export interface Piece {
  spoken: string;
  voice: VoiceChoice;
}

/** A higher number forgets every piece that was made: when voices are told to speak in another way. */
const version = 1;

/** Named by all that decides how it sounds: a changed sentence is another piece, and the rest are what they were. */
export const pieceIdOf = ({ spoken, voice: { engine, id, rate, pitch = 1 } }: Piece): string =>
  createHash('sha256')
    .update(JSON.stringify([version, engine, id, rate, pitch, spoken]))
    .digest('hex');

export const pieceKey = (id: string): string => `speech/pieces/${id.slice(0, 2)}/${id}`;

/** The same, levelled and light, for readers who listen while the whole is made. */
export const heardKey = (id: string): string => `${pieceKey(id)}.mp3`;
