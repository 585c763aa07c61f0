import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Reading } from './dictionary/entry.ts';
import type { RecordingSource, RecordingState } from './recording.ts';
import type { SpokenLine } from './making/make-broadcast.ts';
import type { PlannedSentence } from './making/plan-sentences.ts';
import type { MakingTables } from './making/tables.ts';
import type { Purpose } from './voices/voice.ts';

export type SpeechTables = MakingTables & {
  'speech.recordings': {
    id: Generated<string>;
    subject_id: string;
    unit_path: string;
    language: string;
    source: RecordingSource;
    state: RecordingState;
    text: Generated<string>;
    text_hash: string;
    file_id: string | null;
    duration_ms: number | null;
    sha256: string | null;
    error: string | null;
    headline: Generated<string>;
    written: Generated<string>;
    purpose: Generated<Purpose>;
    pieces_made: Generated<number>;
    pieces_wanted: number | null;
    /** Who waits for it; 0: nobody. */
    priority: Generated<number>;
    lines: ColumnType<SpokenLine[] | null, string | null, string | null>;
    planned: ColumnType<PlannedSentence[] | null, never, string | null>;
    loudness: number | null;
    true_peak: number | null;
    created_at: Generated<Date>;
    chosen_at: Generated<Date>;
  };
  'speech.previews': { id: string; duration_ms: number; text: string; created_at: Generated<Date> };
  'speech.dictionary_entries': {
    id: Generated<string>;
    unit_id: string | null;
    unit_path: string | null;
    account_id: string | null;
    written: string;
    reading: Reading;
    spoken: string;
    case_sensitive: boolean;
    changed_by_name: string;
    changed_at: Date;
  };
  'speech.guessed_words': {
    id: Generated<string>;
    month: string;
    unit_path: string;
    word: string;
    certainty: 'guessed' | 'spelled';
    spoken: string;
    count: number;
    example: string;
  };
  'speech.voice_choices': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    language: string;
    purpose: Purpose | 'ANY';
    voice_id: string;
    rate: number;
    pitch: number;
    changed_by_name: string;
    changed_at: Date;
  };
};

export const speechTables = (database: Database) => database.withTables<SpeechTables>();
