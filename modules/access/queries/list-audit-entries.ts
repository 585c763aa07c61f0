import { sql } from 'kysely';
import { atOrBelowAny, type Database } from '@saola/platform/database';

type AuditTable = {
  'platform.audit_entries': {
    id: number;
    at: Date;
    actor_kind: string;
    actor_id: string | null;
    actor_name: string;
    ip: string | null;
    request_id: string;
    command: string;
    subject: string;
    subject_id: string;
    unit_path: string | null;
    detail: Record<string, unknown>;
  };
};

/** The audit trail below `paths`, the newest first. What concerns no unit is for those of a whole province. */
export async function listAuditEntries(
  database: Database,
  search: { paths: readonly string[]; subjectId?: string; after?: string; limit?: number },
) {
  const limit = search.limit ?? 100;
  const seesAll = search.paths.some((path) => !path.includes('.'));
  let query = database
    .withTables<AuditTable>()
    .selectFrom('platform.audit_entries')
    .select([
      'id',
      'at',
      'actor_kind as actorKind',
      'actor_name as actorName',
      'ip',
      'request_id as requestId',
      'command',
      'subject',
      'subject_id as subjectId',
      'unit_path as unitPath',
      'detail',
    ])
    .where((where) =>
      where.or([
        atOrBelowAny('unit_path', search.paths),
        ...(seesAll ? [where('unit_path', 'is', null)] : []),
      ]),
    );
  if (search.subjectId) query = query.where('subject_id', '=', search.subjectId);
  if (search.after !== undefined) query = query.where(sql<boolean>`id < ${search.after}`);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? String(items.at(-1)!.id) : null };
}
