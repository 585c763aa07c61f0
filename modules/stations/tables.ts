import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Shape } from './area.ts';
import type { Technology } from './station.ts';

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
};

export const stationsTables = (database: Database) => database.withTables<StationsTables>();
