import { createHash } from 'node:crypto';
import { normaliseForSpeech } from '@saola/vietnamese';
import { betweenMarks } from './voices/marks.ts';

export type RecordingSource = 'SYNTHESISED' | 'UPLOADED';
export type RecordingState = 'PENDING' | 'READY' | 'FAILED';

/** The sound of one text. `subjectId` is whatever the text belongs to; speech does not know what that is. */
export interface Recording {
  id: string;
  subjectId: string;
  language: string;
  source: RecordingSource;
  state: RecordingState;
  /** As spoken: normalised. Empty for an uploaded recording. */
  text: string;
  fileId: string | null;
  durationMs: number | null;
  /** Of the MP3; 64 hexadecimal digits. */
  sha256: string | null;
  error: string | null;
}

/** What the voice will say. */
export const spokenForm = (text: string, language: string): string =>
  betweenMarks(text, (plain) =>
    language.startsWith('vi')
      ? normaliseForSpeech(plain)
      : plain.normalize('NFC').replace(/[<>]/g, ' ').trim(),
  );

export const hashOf = (spoken: string, language: string): string =>
  createHash('sha256').update(`${language}\n${spoken}`).digest('hex');
