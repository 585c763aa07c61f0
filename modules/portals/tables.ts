import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type {
  Attachment,
  ChangeNote,
  FieldValues,
  Origin,
  Picture,
  Priority,
  WithdrawalWay,
} from './publication.ts';
import type { ShareMode, ShareState } from './sharing/share.ts';
import type { Gap } from './metadata/gaps.ts';
import type { LinkProblem } from './addresses/links.ts';

export type PortalsTables = {
  /** Words of an edition while `words_from` ≤ now < `words_until`; readers ask by `selectPublications`. */
  'portals.articles': {
    story_id: string;
    language: string;
    edition_id: string;
    type: Generated<string>;
    slug: string;
    title: string;
    summary: string;
    html: string;
    /** Title and summary without marks, in small letters. */
    search_text: string;
    plain_text: Generated<string>;
    picture: ColumnType<Picture | null, string | null, string | null>;
    fields: ColumnType<FieldValues, string | undefined, string>;
    sort_key: ColumnType<string | null, string | null | undefined, string | null>;
    attachments: ColumnType<Attachment[], string | undefined, string>;
    change_notes: ColumnType<ChangeNote[], string | undefined, string>;
    topic: number;
    category: string;
    priority: Priority;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    published_at: Date;
    updated_at: Date;
    /** When they came here: what was brought in keeps the dates it had elsewhere. */
    arrived_at: Generated<Date>;
    words_from: Date;
    words_until: Date | null;
    /** Version of the newsroom’s renderer that wrote `html`. */
    drawn_by: Generated<number>;
  };
  'portals.publications': {
    site_id: string;
    story_id: string;
    language: string;
    origin: Origin;
    published_at: Date;
    /** Readers have it while `visible_from` ≤ now < `visible_until`, whatever any job did. */
    visible_from: Date;
    visible_until: Date | null;
    unpublished_at: Date | null;
    reason: string | null;
    way: WithdrawalWay | null;
    target: string | null;
    share_id: string | null;
  };
  /** What a section lists, written by the database itself; see its migration. */
  'portals.entries': {
    site_id: string;
    story_id: string;
    language: string;
    edition_id: string;
    type: string;
    category: string;
    origin: Origin;
    order_key: string;
    published_at: Date;
    shown_from: Date;
    shown_until: Date | null;
  };
  'portals.previous_slugs': { slug: string; story_id: string; language: string };
  'portals.reads': {
    site_id: string;
    story_id: string;
    /** Local day, “2026-09-15”. */
    day: ColumnType<string, string, never>;
    language: string;
    count: number;
  };
  'portals.redirects': {
    site_id: string;
    path: string;
    target: string;
    permanent: boolean;
    made_by: string | null;
    made_by_name: string;
    made_at: Date;
  };
  'portals.shares': {
    id: Generated<string>;
    story_id: string;
    from_site_id: string;
    to_site_id: string;
    mode: ShareMode;
    rule_id: string | null;
    state: ShareState;
    /** What the asker says, and what the decider answers. */
    note: Generated<string>;
    decision_note: Generated<string>;
    asked_by: string | null;
    asked_by_name: string;
    asked_at: Date;
    decided_by: string | null;
    decided_by_name: string | null;
    decided_at: Date | null;
    with_story: Generated<boolean>;
  };
  'portals.share_rules': {
    id: Generated<string>;
    to_site_id: string;
    from_site_id: string | null;
    types: string[];
    categories: string[];
    topics: number[];
    area: string | null;
    active: Generated<boolean>;
    made_by: string | null;
    made_by_name: string;
    made_at: Date;
  };
  'portals.metadata_gaps': {
    story_id: string;
    language: string;
    edition_id: string;
    unit_id: string;
    unit_path: string;
    title: string;
    gaps: Gap[];
    found_at: Date;
  };
  'portals.outside_links': {
    address: string;
    checked_at: Date;
    problem: LinkProblem | null;
    failing_since: Date | null;
  };
  'portals.broken_page_links': {
    page_id: string;
    address: string;
    site_id: string;
    unit_id: string;
    unit_path: string;
    title: string;
    problem: LinkProblem;
    outside: boolean;
    since: Date;
    seen_at: Date;
  };
  'portals.broken_links': {
    story_id: string;
    language: string;
    address: string;
    edition_id: string;
    unit_id: string;
    unit_path: string;
    title: string;
    problem: LinkProblem;
    outside: boolean;
    since: Date;
    seen_at: Date;
  };
};

export const portalsTables = (database: Database) => database.withTables<PortalsTables>();
