import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Named, Site, SiteKind } from './site.ts';
import type { SettingKey } from './settings.ts';

/** JSON is written as text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;

export type SitesTables = {
  'sites.sites': {
    id: Generated<string>;
    kind: SiteKind;
    unit_id: string;
    unit_path: string;
    parent_id: string | null;
    unit_name: string;
    short_name: string;
    name: Json<Named>;
    owner: Json<Named>;
    state: ColumnType<Site['state'], Site['state'] | undefined, Site['state']>;
    successor_id: string | null;
    revision: ColumnType<number, number | undefined, number>;
    changed_at: ColumnType<Date, Date | undefined, Date>;
    changed_by: ColumnType<string, string | undefined, string>;
    created_at: Generated<Date>;
  };
  'sites.hosts': { name: string; relative: boolean; site_id: string; canonical: boolean };
  'sites.settings': { site_id: string; key: SettingKey; value: Json<unknown> };
};

export const sitesTables = (database: Database) => database.withTables<SitesTables>();
