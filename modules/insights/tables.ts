import type { Generated } from 'kysely';
import type { Channel, Priority } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import type { Mark } from './journey.ts';

// A type, not an interface: Kysely wants an implicit index signature.
export type InsightsTables = {
  'insights.journeys': {
    edition_id: string;
    story_id: string;
    language: string;
    title: string;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    priority: Priority;
    channels: Channel[];
    approved_by: string;
    approved_at: Date;
    withdrawn_at: Date | null;
    withdrawal_reason: string | null;
  };
  'insights.journey_places': {
    edition_id: string;
    story_id: string;
    channel: Channel;
    place_id: string;
    place_name: string;
    unit_id: string;
    unit_path: string;
    unit_name: string;
  };
  'insights.journey_marks': {
    edition_id: string;
    channel: Channel;
    place_id: string;
    mark: Mark;
    at: Date;
    silent: Generated<boolean>;
    reason: string | null;
  };
  'insights.counts': {
    story_id: string;
    channel: Channel;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    day: string;
    count: number;
  };
  'insights.feedback': {
    feedback_id: string;
    story_id: string | null;
    kind: string;
    unit_id: string;
    unit_path: string;
    unit_name: string;
    received_at: Date | null;
    answered_at: Date | null;
    published: Generated<boolean>;
  };
  'insights.counted_events': { event_id: string; at: Generated<Date> };
};

export const insightsTables = (database: Database) => database.withTables<InsightsTables>();
