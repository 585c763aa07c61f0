import type { Database } from '@saola/platform/database';

export type SearchTables = {
  'search.synonyms': {
    code: string;
    /** Ways to say one thing. */
    ways: string[];
    changed_by: string | null;
    changed_by_name: string;
    changed_at: Date;
  };
  'search.file_texts': {
    file_id: string;
    words: string;
    /** Why there are no words. */
    problem: string | null;
    read_at: Date;
  };
};

export const searchTables = (database: Database) => database.withTables<SearchTables>();
