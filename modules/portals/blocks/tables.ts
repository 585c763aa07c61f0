import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Named } from '@saola/sites';
import type { Row, Slot, VersionState } from './page.ts';
import type { Forecast } from './weather/forecast.ts';

/** JSON is written as text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;

export type PagesTables = {
  'portals.pages': {
    id: Generated<string>;
    site_id: string;
    unit_path: string;
    slot: Slot;
    path: string | null;
    title: Json<Named>;
    revision: Generated<number>;
    created_by: string;
    created_at: Generated<Date>;
    changed_by: string;
    changed_at: Generated<Date>;
    removed_at: Date | null;
    removed_by: string | null;
    remove_reason: string | null;
  };
  'portals.page_versions': {
    page_id: string;
    number: number;
    title: Json<Named>;
    blocks: Json<Row[]>;
    state: VersionState;
    note: Generated<string>;
    written_by: string;
    written_at: Generated<Date>;
    writers: Generated<string[]>;
    published_by: string | null;
    published_at: Date | null;
  };
  'portals.weather': {
    unit_path: string;
    forecast: Json<Forecast>;
    source: string;
    issued_at: Date;
    fetched_at: Date;
  };
};

export const pagesTables = (database: Database) => database.withTables<PagesTables>();
