import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Shape } from './area.ts';
import type { MaintenanceKind, Part } from './maintenance.ts';
import type { Technology } from './station.ts';
import type { TicketCause, TicketState, TicketStep, WatchedCause } from './ticket.ts';

export type StationsTables = {
  'stations.stations': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    name: string;
    place: Generated<string>;
    ended_on: string | null;
    successor_id: string | null;
    created_at: Generated<Date>;
  };
  'stations.integration_units': {
    id: Generated<string>;
    station_id: string;
    name: string;
    place: Generated<string>;
    device_id: string | null;
  };
  'stations.sub_networks': {
    id: Generated<string>;
    station_id: string;
    technology: Technology;
    name: string;
    integration_unit_id: string | null;
    frequency_mhz: number | null;
  };
  'stations.clusters': {
    id: Generated<string>;
    sub_network_id: string;
    unit_id: string;
    unit_path: string;
    name: string;
    folded: string;
    place: Generated<string>;
    lat: number | null;
    lon: number | null;
    device_id: string | null;
    speakers: Generated<number>;
    owner: Generated<string>;
    keeper_name: Generated<string>;
    keeper_phone: Generated<string>;
    former: Generated<string>;
  };
  'stations.groups': { id: Generated<string>; unit_id: string; unit_path: string; name: string };
  'stations.group_clusters': { group_id: string; cluster_id: string };
  'stations.boundaries': { unit_id: string; shape: ColumnType<Shape, string, string>; credit: string };
  'stations.presences': { device_id: string; at: Date; online: boolean };
  'stations.fault_rules': {
    cause: TicketCause;
    valid_from: string;
    open_after_minutes: number | null;
    open_after_broadcasts: number | null;
    close_after_minutes: number;
    reopen_within_hours: number;
    due_within_hours: number;
    basis: string;
  };
  'stations.tickets': {
    id: Generated<string>;
    number: ColumnType<string, never, never>;
    device_id: string | null;
    cluster_id: string | null;
    unit_id: string;
    unit_path: string;
    subject: string;
    cause: TicketCause;
    watched: boolean;
    state: Generated<TicketState>;
    words: Generated<string>;
    opened_at: Date;
    opened_by_name: string;
    due_at: Date;
    assigned_to: string | null;
    assigned_name: string | null;
    resolved_at: Date | null;
    closed_at: Date | null;
    reopened: Generated<number>;
  };
  'stations.ticket_steps': {
    id: Generated<string>;
    ticket_id: string;
    at: Date;
    kind: TicketStep;
    words: Generated<string>;
    by_name: string;
  };
  'stations.fault_signs': { device_id: string; cause: WatchedCause; since: Date; gone_since: Date | null };
  'stations.unheard': { device_id: string; programme_ids: string[]; since: Date };
  'stations.check_rules': {
    code: string;
    valid_from: string;
    valid_to: string | null;
    name: string;
    every_months: number;
    technology: Technology | null;
    basis: string;
  };
  'stations.maintenance_entries': {
    id: Generated<string>;
    device_id: string | null;
    cluster_id: string | null;
    unit_id: string;
    unit_path: string;
    subject: string;
    kind: MaintenanceKind;
    check_code: string | null;
    ticket_id: string | null;
    done_on: string;
    words: string;
    parts: ColumnType<Part[], string, string>;
    cost: ColumnType<string | null, number | null, never>;
    by_name: string;
    entered_at: Date;
  };
};

export const stationsTables = (database: Database) => database.withTables<StationsTables>();
