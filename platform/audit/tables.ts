import type { Generated } from 'kysely';

export interface AuditEntriesTable {
  id: Generated<number>;
  at: Generated<Date>;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  ip: string | null;
  request_id: string;
  command: string;
  subject: string;
  subject_id: string;
  unit_path: string | null;
  detail: string;
  previous_hash: Generated<string>;
  hash: Generated<string>;
}

export type AuditTables = {
  'platform.audit_entries': AuditEntriesTable;
};
