import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { IdentifierKind } from './identifier.ts';
import type { CommuneKind, UnitKind } from './unit.ts';

export type OrganisationsTables = {
  'organisations.units': {
    id: Generated<string>;
    parent_id: string | null;
    kind: UnitKind;
    commune_kind: CommuneKind | null;
    slug: string;
    path: string;
    lat: number | null;
    lon: number | null;
    valid_from: string;
    valid_to: string | null;
    created_at: Generated<Date>;
  };
  'organisations.unit_names': {
    id: Generated<string>;
    unit_id: string;
    name: string;
    full_name: string;
    basis: string | null;
    valid_from: string;
    valid_to: string | null;
  };
  'organisations.unit_identifiers': {
    id: Generated<string>;
    unit_id: string;
    kind: IdentifierKind;
    scheme: string;
    value: string;
    valid_from: string;
    valid_to: string | null;
  };
  'organisations.successions': {
    predecessor_id: string;
    successor_id: string;
    happened_on: string;
    extent: 'WHOLE' | 'PART';
    basis: string | null;
  };
  'organisations.group_members': {
    id: Generated<string>;
    group_id: string;
    unit_id: string;
    valid_from: string;
    valid_to: string | null;
  };
};

export const organisationsTables = (database: Database) => database.withTables<OrganisationsTables>();
