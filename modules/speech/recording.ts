import { createHash } from 'node:crypto';

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
  /** How many of its sentences are spoken; `wanted` is null before the making has begun. */
  pieces: { made: number; wanted: number | null };
  /** Integrated loudness in LUFS and true peak in dBTP, as measured. */
  loudness: number | null;
  truePeak: number | null;
}

export const hashOf = (spoken: string, language: string): string =>
  createHash('sha256').update(`${language}\n${spoken}`).digest('hex');
