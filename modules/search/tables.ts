import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';

export type SearchTables = {
  'search.synonyms': {
    id: Generated<string>;
    /** Ways to say one thing. */
    ways: string[];
    changed_by_name: string;
    changed_at: Date;
  };
  /** What a published file says, read once. */
  'search.file_texts': {
    file_id: string;
    words: string;
    /** Why there are no words: `NOT_READABLE`, `TOO_LONG` … */
    problem: string | null;
    read_at: Date;
  };
};

export const searchTables = (database: Database) => database.withTables<SearchTables>();
