import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { DeliveryState, Priority, ProgrammeState, Timing } from './programme.ts';

export type BroadcastingTables = {
  'broadcasting.programmes': {
    id: Generated<string>;
    story_id: string;
    edition_id: string;
    language: string;
    unit_id: string;
    unit_path: string;
    title: string;
    priority: Priority;
    state: ProgrammeState;
    timing: Timing;
    position: Generated<number>;
    starts_at: Date | null;
    expires_at: Date | null;
    recording_id: string | null;
    file_id: string | null;
    sha256: string | null;
    duration_ms: number | null;
    ordered_at: Date | null;
    reason: string | null;
    created_at: Generated<Date>;
  };
  'broadcasting.deliveries': {
    programme_id: string;
    device_id: string;
    unit_id: string;
    unit_path: string;
    state: DeliveryState;
    silent: boolean;
    reason: string | null;
    ordered_at: Date;
    received_at: Date | null;
    started_at: Date | null;
    ended_at: Date | null;
  };
  'broadcasting.rules': {
    unit_id: string;
    unit_path: string;
    slots: string[];
    slot_minutes: number;
    take_automatically: boolean;
    play_on_approval: boolean;
  };
};

export const broadcastingTables = (database: Database) => database.withTables<BroadcastingTables>();
