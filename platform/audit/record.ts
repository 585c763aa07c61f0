import type { Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import type { AuditTables } from './tables.ts';

export interface AuditLine {
  command: string;
  actor: Actor;
  ip: string | null;
  requestId: string;
  /** What was acted on, such as `story`, and its id. */
  subject: string;
  subjectId: string;
  unitPath?: string | null;
  detail?: Record<string, unknown>;
}

/** Adds one row to the chain; the database numbers and hashes it. */
export async function recordAudit(tx: Database, line: AuditLine): Promise<void> {
  await tx
    .withTables<AuditTables>()
    .insertInto('platform.audit_entries')
    .values({
      actor_kind: line.actor.kind,
      actor_id: line.actor.id,
      actor_name: line.actor.name,
      ip: line.ip,
      request_id: line.requestId,
      command: line.command,
      subject: line.subject,
      subject_id: line.subjectId,
      unit_path: line.unitPath || null,
      detail: JSON.stringify(line.detail ?? {}),
    })
    // The database fills the number and the hashes.
    .execute();
}
