import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { FeedbackKind, FeedbackState } from './feedback.ts';

export type FeedbackTables = {
  'feedback.items': {
    id: Generated<string>;
    code: string;
    client_key: string;
    kind: FeedbackKind;
    state: FeedbackState;
    story_id: string | null;
    story_title: string | null;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    category: string | null;
    text: string;
    sender_name: string | null;
    sender_phone: string | null;
    photo_file_id: string | null;
    consented_at: Date;
    received_at: Date;
    due_at: Date | null;
    erase_personal_after: Date;
    reply_text: string | null;
    reply_by_name: string | null;
    reply_unit_name: string | null;
    replied_at: Date | null;
  };
  'feedback.steps': {
    id: Generated<string>;
    feedback_id: string;
    state: FeedbackState;
    at: Date;
    text: string;
    by_name: string;
  };
  'feedback.rules': {
    kind: FeedbackKind;
    answer_within_days: number;
    keep_personal_days: number;
    valid_from: string;
    basis: string;
  };
};

export const feedbackTables = (database: Database) => database.withTables<FeedbackTables>();
