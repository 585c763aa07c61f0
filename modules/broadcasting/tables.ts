import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { DeliveryState, Priority, ProgrammeState, Timing } from './programme.ts';
import type { ScheduleState } from './schedule/schedule.ts';
import type { TimeSlot } from './schedule/time-slot.ts';

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
    rule: number | null;
    start_error_ms: number | null;
    volume: number | null;
    played_ms: number | null;
  };
  'broadcasting.rules': {
    unit_id: string;
    unit_path: string;
    take_automatically: boolean;
    play_on_approval: boolean;
  };
  'broadcasting.schedules': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    state: ScheduleState;
    revision: Generated<number>;
    slots: ColumnType<TimeSlot[], string, string>;
    limits_code: string | null;
    written_by: Generated<string[]>;
    submitted_at: Date | null;
    returned_reason: string | null;
    approved_at: Date | null;
    approved_by: string | null;
    created_at: Generated<Date>;
  };
  'broadcasting.airtimes': {
    unit_id: string;
    slot_id: string;
    day: string;
    during: string;
  };
};

export const broadcastingTables = (database: Database) => database.withTables<BroadcastingTables>();
