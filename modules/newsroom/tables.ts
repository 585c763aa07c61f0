import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Finding } from './accessibility.ts';
import type { Body } from './body-schema.ts';
import type { FieldValues } from './content-type.ts';
import type { Attachment } from './content.ts';
import type { Channel, EditionState, Priority, WithdrawalWay } from './edition.ts';

// A type, not an interface: Kysely wants an implicit index signature.
export type NewsroomTables = {
  'newsroom.stories': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    /** Full name of the unit when the story was begun. */
    unit_name: string;
    /** Code of its content type, for life. */
    type: Generated<string>;
    created_by: string | null;
    created_by_name: string;
    created_at: Generated<Date>;
    changed_at: Generated<Date>;
  };
  'newsroom.editions': {
    id: Generated<string>;
    story_id: string;
    language: string;
    number: number;
    state: EditionState;
    title: string;
    summary: string;
    /** Written as JSON text: the driver would turn an array into a PostgreSQL array. */
    body: ColumnType<Body, string, string>;
    plain_text: string;
    picture_file_id: string | null;
    picture_alt: Generated<string>;
    topic: number;
    category: string;
    priority: Priority;
    spoken_text: string | null;
    channels: Channel[];
    starts_at: Date | null;
    fields: ColumnType<FieldValues, string | undefined, string>;
    attachments: ColumnType<Attachment[], string | undefined, string>;
    public_from: Date | null;
    public_until: Date | null;
    change_note: string | null;
    /** A day, `2026-12-31`. */
    review_on: string | null;
    review_reminded_at: Date | null;
    reviewed_by_name: string | null;
    reviewed_at: Date | null;
    source_edition_id: string | null;
    revision: Generated<number>;
    written_by: string | null;
    written_by_name: string;
    changed_by_name: string;
    changed_at: Generated<Date>;
    submitted_by_name: string | null;
    submitted_at: Date | null;
    approved_by: string | null;
    approved_by_name: string | null;
    approved_at: Date | null;
    withdrawn_by_name: string | null;
    withdrawn_at: Date | null;
    withdrawal_reason: string | null;
    withdrawal_way: WithdrawalWay | null;
    withdrawal_target: string | null;
  };
  'newsroom.edition_targets': { edition_id: string; unit_id: string; unit_path: string; unit_name: string };
  'newsroom.edition_remarks': {
    id: Generated<string>;
    edition_id: string;
    by_id: string | null;
    by_name: string;
    text: string;
    at: Generated<Date>;
  };
  'newsroom.edition_changes': {
    edition_id: string;
    revision: number;
    step: 'write' | 'submit';
    by_id: string;
    by_name: string;
    at: Generated<Date>;
  };
  'newsroom.accessibility_exceptions': {
    edition_id: string;
    unit_path: string;
    reason: string;
    /** Written as JSON text. */
    findings: ColumnType<Finding[], string, never>;
    is_emergency: boolean;
    by_id: string | null;
    by_name: string;
    at: Date;
  };
  'newsroom.edition_presence': {
    edition_id: string;
    account_id: string;
    name: string;
    since: Date;
    seen_at: Date;
  };
};

export const newsroomTables = (database: Database) => database.withTables<NewsroomTables>();
