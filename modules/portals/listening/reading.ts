import { fileUrl, getFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { getRecording, getSpokenLines, type Recording } from '@saola/speech';

/** How far the reading aloud of an item is, and what it says when. */
export interface Reading {
  /** NONE: nobody has asked for it yet. */
  state: 'NONE' | Recording['state'];
  /** Sentences spoken so far, and in all; unknown until the work begins. */
  made: number;
  wanted: number | null;
  url: string | null;
  durationMs: number | null;
  /** Sentences as written, each with its time in the sound; none of a person's own recording. */
  lines: { text: string; startMs: number; endMs: number }[];
}

export const noReading: Reading = {
  state: 'NONE',
  made: 0,
  wanted: null,
  url: null,
  durationMs: null,
  lines: [],
};

export async function getReading(database: Database, editionId: string): Promise<Reading> {
  const recording = await getRecording(database, editionId);
  if (!recording) return noReading;
  const { state, durationMs, pieces } = recording;
  const [file, lines] = await Promise.all([
    recording.fileId ? getFile(database, recording.fileId) : null,
    getSpokenLines(database, recording.id),
  ]);
  return {
    state,
    made: pieces.made,
    wanted: pieces.wanted,
    url: file && fileUrl(file),
    durationMs,
    lines: (lines ?? []).map(({ written, startMs, endMs }) => ({ text: written, startMs, endMs })),
  };
}
