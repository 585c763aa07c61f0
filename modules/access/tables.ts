import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Role } from './role.ts';

export type AccessTables = {
  'access.accounts': {
    id: Generated<string>;
    username: string;
    name: string;
    title: string;
    email: string;
    two_factor_enabled: Generated<boolean>;
    unit_id: string;
    unit_path: string;
    must_change_password: boolean;
    disabled_at: Date | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  'access.credentials': {
    id: Generated<string>;
    account_id: string;
    external_id: string;
    provider_id: string;
    password_hash: string | null;
    updated_at: Generated<Date>;
  };
  'access.sessions': {
    id: Generated<string>;
    account_id: string;
    token: string;
    expires_at: Date;
  };
  'access.verifications': {
    id: Generated<string>;
    identifier: string;
    value: string;
    expires_at: Date;
  };
  'access.second_factors': {
    id: Generated<string>;
    account_id: string;
    secret: string;
    verified: boolean;
    used_step: number | null;
  };
  'access.role_assignments': {
    id: Generated<string>;
    account_id: string;
    role: Role;
    unit_id: string;
    unit_path: string;
    valid_from: string;
    valid_to: string | null;
  };
  'access.permission_overrides': {
    id: Generated<string>;
    role: Role;
    permission: string;
    allowed: boolean;
    basis: string;
    valid_from: string;
    valid_to: string | null;
  };
  'access.lockout_rules': {
    id: Generated<string>;
    failures: number;
    within_minutes: number;
    lock_minutes: number;
    valid_from: string;
    valid_to: string | null;
  };
  'access.sign_in_attempts': {
    username: string;
    failures: number;
    last_at: Date;
    locked_until: Date | null;
  };
};

export const accessTables = (database: Database) => database.withTables<AccessTables>();
