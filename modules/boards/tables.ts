import type { ColumnType, Generated } from 'kysely';
import type { Priority } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import type { Fact } from './facts.ts';

// A type, not an interface: Kysely wants an implicit index signature.
export type BoardsTables = {
  'boards.slides': {
    id: Generated<string>;
    story_id: string;
    edition_id: string;
    language: string;
    unit_id: string;
    unit_path: string;
    title: string;
    /** Written as JSON text: the driver would turn an array into a PostgreSQL array. */
    facts: ColumnType<Fact[], string, string>;
    summary: string;
    picture_file_id: string | null;
    picture_alt: string;
    priority: Priority;
    topic: number;
    level: number | null;
    shows_from: Date;
    shows_until: Date;
    made_at: Generated<Date>;
    removed_at: Date | null;
  };
  'boards.deliveries': {
    slide_id: string;
    device_id: string;
    delivered_at: Date;
    last_shown_at: Date | null;
    shown_times: Generated<number>;
    shown_seconds: Generated<string>;
    untold_times: Generated<number>;
    untold_seconds: Generated<number>;
    told_at: Date | null;
  };
  'boards.showings': {
    id: string;
    slide_id: string;
    device_id: string;
    shown_at: Date;
    seconds: number;
    received_at: Generated<Date>;
  };
};

export const boardsTables = (database: Database) => database.withTables<BoardsTables>();
