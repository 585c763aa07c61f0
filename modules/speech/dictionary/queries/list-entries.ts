import { sql } from 'kysely';
import { findUnit, findUnits, organisationsError } from '@saola/organisations';
import type { Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../../tables.ts';

export interface EntrySearch {
  unitId: string;
  q?: string;
  after?: string;
  limit?: number;
}

/** Entries that hold at a unit, with those of units above it and one's own, by the alphabet. */
export async function listEntries(
  database: Database,
  actor: Actor,
  { unitId, q, after, limit = 100 }: EntrySearch,
) {
  const unit = await findUnit(database, unitId);
  if (!unit) throw organisationsError('unit-not-found');
  let query = speechTables(database)
    .selectFrom('speech.dictionary_entries')
    .selectAll()
    .where((where) =>
      where.or([
        sql<boolean>`unit_path @> ${unit.path}::ltree`,
        ...(actor.id ? [where('account_id', '=', actor.id)] : []),
      ]),
    )
    .orderBy('written')
    .orderBy('id')
    .limit(limit + 1);
  if (q) {
    const wanted = `%${q.normalize('NFC').replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([where('written', 'ilike', wanted), where('spoken', 'ilike', wanted)]),
    );
  }
  const [, afterId, afterWritten] = /^([0-9a-f-]{36}) (.*)$/s.exec(after ?? '') ?? [];
  if (afterId) query = query.where(sql<boolean>`(written, id) > (${afterWritten}, ${afterId}::uuid)`);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const units = await findUnits(database, [...new Set(shown.flatMap(({ unit_id }) => unit_id ?? []))]);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      id: row.id,
      unitId: row.unit_id,
      unitName: row.unit_id ? (units.get(row.unit_id)?.name ?? '') : null,
      written: row.written,
      reading: row.reading,
      spoken: row.spoken,
      caseSensitive: row.case_sensitive,
      changedBy: row.changed_by_name,
      changedAt: row.changed_at.toISOString(),
    })),
    next: rows.length > limit && last ? `${last.id} ${last.written}` : null,
  };
}
