import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Counts, ImportState, ReportLine, UnknownCategory } from './import-report.ts';
import type { Format, UploadOptions } from './imported-story.ts';

/** JSON is written as text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string | undefined, string>;

export type IntegrationsTables = {
  'integrations.imports': {
    id: Generated<string>;
    site_id: string;
    unit_id: string;
    unit_path: string;
    file_name: string;
    file_sha256: string;
    bytes: number;
    format: Format;
    encoding: string;
    state: ImportState;
    counts: Json<Counts>;
    problems: Json<ReportLine[]>;
    categories: Json<UnknownCategory[]>;
    started_by: string | null;
    started_by_name: string;
    started_at: Date;
    changed_at: Date;
    ended_at: Date | null;
    rehearsal: Generated<boolean>;
    options: Json<UploadOptions>;
    sent: string | null;
    stop_asked_at: Date | null;
    problem: ColumnType<
      { code: string; vi: string; en: string } | null,
      string | null | undefined,
      string | null
    >;
  };
  'integrations.imported_items': {
    site_id: string;
    source: string;
    key: string;
    hash: string;
    story_id: string;
    edition_id: string;
    url: string | null;
    tags: string[];
    import_id: string;
    imported_at: Date;
    story_key: string | null;
  };
  'integrations.imported_files': { unit_id: string; sha256: string; file_id: string };
};

export const integrationsTables = (database: Database) => database.withTables<IntegrationsTables>();
