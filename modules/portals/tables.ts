import type { ColumnType, Generated } from 'kysely';
import type { Theme } from '@saola/design-system';
import type { Database } from '@saola/platform/database';
import type { Origin, Picture, Priority } from './publication.ts';
import type { MenuItem, SiteContact, SiteKind } from './site.ts';

/** JSON is written as text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;

export type PortalsTables = {
  'portals.sites': {
    id: Generated<string>;
    kind: SiteKind;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    short_name: string;
    label: string;
    name: string;
    owner: string;
    theme: Theme;
    contact: Json<SiteContact>;
    menu: ColumnType<MenuItem[] | null, string | null, string | null>;
    created_at: Generated<Date>;
  };
  'portals.articles': {
    story_id: string;
    language: string;
    edition_id: string;
    slug: string;
    title: string;
    summary: string;
    html: string;
    /** Title and summary without marks, in small letters. */
    search_text: string;
    picture: ColumnType<Picture | null, string | null, string | null>;
    topic: number;
    category: string;
    priority: Priority;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    published_at: Date;
    updated_at: Date;
  };
  'portals.publications': {
    site_id: string;
    story_id: string;
    language: string;
    origin: Origin;
    published_at: Date;
    unpublished_at: Date | null;
    reason: string | null;
  };
  'portals.previous_slugs': { slug: string; story_id: string; language: string };
  'portals.reads': {
    site_id: string;
    story_id: string;
    /** Local day, “2026-09-15”. */
    day: ColumnType<string, string, never>;
    count: number;
  };
};

export const portalsTables = (database: Database) => database.withTables<PortalsTables>();
