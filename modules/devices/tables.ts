import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type {
  DeviceKind,
  Heartbeat,
  PlayerKind,
  PublicKey,
  QuietHours,
  VolumeLimits,
} from '@saola/device-protocol';
import type { Static } from 'typebox';
import type { AskedKind } from './control.ts';
import type { LogFault } from './log.ts';
import type { RolloutState } from './rollout.ts';

/** Written as JSON text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;

export type DevicesTables = {
  'devices.devices': {
    id: Generated<string>;
    kind: DeviceKind;
    name: string;
    /** Without marks; the database keeps it. */
    folded: Generated<string>;
    unit_id: string;
    unit_path: string;
    lat: number | null;
    lon: number | null;
    volume: Generated<number>;
    emergency_volume: Generated<number>;
    time_zone: Generated<string>;
    quiet_hours: ColumnType<Static<typeof QuietHours>, string | undefined, string>;
    /** Before a schedule gave it hours. */
    quiet_hours_before: Json<Static<typeof QuietHours>> | null;
    volume_limits: ColumnType<Static<typeof VolumeLimits>, string | undefined, string>;
    public_key: Json<PublicKey> | null;
    secret_sha256: Buffer | null;
    mosquitto_hash: string | null;
    bcrypt_hash: string | null;
    player: PlayerKind | null;
    agent_version: string | null;
    enrolled_at: Date | null;
    retired_at: Date | null;
    online: Generated<boolean>;
    last_seen_at: Date | null;
    health: Json<
      Pick<
        Heartbeat,
        | 'state'
        | 'programmeId'
        | 'storage'
        | 'clock'
        | 'waitingReports'
        | 'protocol'
        | 'obeys'
        | 'muted'
        | 'health'
      >
    > | null;
    muted: Generated<boolean>;
    health_noted_at: Date | null;
    created_at: Generated<Date>;
  };
  'devices.enrolment_codes': {
    code_sha256: Buffer;
    device_id: string;
    expires_at: Date;
    used_at: Date | null;
    used_by_key: string | null;
  };
  'devices.orders': {
    id: string;
    device_id: string;
    kind: string;
    subject_id: string | null;
    jws: string;
    issued_at: Date;
    not_after: Date;
    published_at: Date | null;
    receipted_at: Date | null;
    rank: Generated<number>;
    superseded_at: Date | null;
    outcome: 'ACCEPTED' | 'REFUSED' | null;
    reason: string | null;
  };
  'devices.key_sets': { number: number; key_set: string; issued_at: Generated<Date> };
  'devices.logs': {
    device_id: string;
    log_id: string;
    number: number;
    public_key: Json<PublicKey>;
    begun_at: Generated<Date>;
    stored_through: Generated<number>;
    stored_hash: Buffer | null;
    highest: Generated<number>;
  };
  'devices.log_entries': {
    device_id: string;
    log_id: string;
    sequence: number;
    jws: string;
    hash: Buffer;
    previous: Buffer | null;
    kind: string;
    said_at: Date;
    received_at: Generated<Date>;
  };
  'devices.log_faults': {
    id: Generated<string>;
    device_id: string;
    log_id: string;
    sequence: number;
    kind: LogFault;
    jws: string | null;
    noticed_at: Generated<Date>;
    settled_at: Date | null;
    settled_why: string | null;
  };
  'devices.controls': {
    order_id: string;
    device_id: string;
    kind: AskedKind;
    detail: Json<{ volume?: number }> | null;
    asked_by: string;
    asked_at: Date;
    not_after: Date;
    receipted_at: Date | null;
    outcome: 'ACCEPTED' | 'REFUSED' | null;
    ended_at: Date | null;
    done: boolean | null;
    silent: boolean | null;
    reason: string | null;
  };
  'devices.sent_logs': {
    order_id: string;
    device_id: string;
    agent_log: string;
    entries: string;
    received_at: Generated<Date>;
  };
  'devices.health_history': {
    device_id: string;
    at: Date;
    temperature: number | null;
    mains_lost: boolean | null;
    battery: number | null;
    free_memory: string | null;
    free_storage: string | null;
    uptime: number | null;
  };
  'devices.releases': {
    id: Generated<string>;
    version: string;
    sha256: string;
    program: Buffer;
    signature: string;
    release_keys: string;
    added_at: Date;
    added_by: string;
  };
  'devices.rollouts': {
    id: Generated<string>;
    release_id: string;
    unit_id: string;
    unit_path: string;
    state: RolloutState;
    stage: number;
    stage_began_at: Date;
    hours_between: number | null;
    failure_percent: number;
    older_too: boolean;
    started_by: string;
    started_at: Date;
  };
  'devices.rollout_devices': {
    rollout_id: string;
    device_id: string;
    stage: number;
    order_id: string | null;
  };
  'devices.reports': { report_id: string; device_id: string; received_at: Generated<Date> };
};

export const devicesTables = (database: Database) => database.withTables<DevicesTables>();
