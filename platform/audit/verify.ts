import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { KeptHead } from './kept-heads.ts';

export interface AuditVerdict {
  entries: number;
  /** Nothing here means that the chain is whole. */
  problems: { entry: number; problem: 'altered' | 'removed' | 'cut'; at?: string }[];
}

/** Recomputes the chain in the database; a kept head that is no longer there shows a cut tail or a chain made anew. */
export async function verifyAudit(database: Database, keptHeads: KeptHead[] = []): Promise<AuditVerdict> {
  const total = await sql<{
    entries: number;
  }>`select count(*) as entries from platform.audit_entries`.execute(database);
  const broken = await sql<{ id: number; gap: boolean; at: Date }>`
    select id, at, id <> previous_id + 1 as gap
    from (
      select entry.*, platform.audit_hash(entry) as right_hash,
        coalesce(lag(id) over (order by id), 0) as previous_id,
        coalesce(lag(hash) over (order by id), '') as right_previous
      from platform.audit_entries entry
    ) chain
    where hash <> right_hash or previous_hash <> right_previous or id <> previous_id + 1
    order by id limit 100`.execute(database);
  const problems: AuditVerdict['problems'] = broken.rows.map((row) => ({
    entry: row.id,
    problem: row.gap ? 'removed' : 'altered',
    at: row.at.toISOString(),
  }));
  for (const head of keptHeads) {
    const found = await sql<{
      hash: string;
    }>`select hash from platform.audit_entries where id = ${head.entry}`.execute(database);
    if (found.rows[0]?.hash !== head.hash)
      problems.push({ entry: head.entry, problem: 'cut', at: head.keptAt });
  }
  return { entries: total.rows[0]?.entries ?? 0, problems };
}

export async function readChainHead(database: Database): Promise<{ entry: number; hash: string } | null> {
  const head = await sql<{ entry: number; hash: string }>`
    select id as entry, hash from platform.audit_entries order by id desc limit 1`.execute(database);
  return head.rows[0] ?? null;
}
