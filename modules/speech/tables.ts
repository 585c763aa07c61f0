import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { RecordingSource, RecordingState } from './recording.ts';

export type SpeechTables = {
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
    created_at: Generated<Date>;
    chosen_at: Generated<Date>;
  };
  'speech.previews': { id: string; duration_ms: number; text: string; created_at: Generated<Date> };
};

export const speechTables = (database: Database) => database.withTables<SpeechTables>();
