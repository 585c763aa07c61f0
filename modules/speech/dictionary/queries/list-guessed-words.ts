import { sql } from 'kysely';
import type { Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../../tables.ts';

export interface GuessSearch {
  /** The first day of a month. */
  month: string;
  after?: string;
  limit?: number;
}

/** Words that were spelled or guessed in a month at the units where one writes the dictionary, the most frequent first. */
export async function listGuessedWords(
  database: Database,
  actor: Actor,
  { month, after, limit = 100 }: GuessSearch,
) {
  const paths = actor.pathsWith('speech.dictionary.write');
  let query = speechTables(database)
    .selectFrom('speech.guessed_words')
    .select(['id', 'unit_path as unitPath', 'word', 'certainty', 'spoken', 'count', 'example'])
    .where('month', '=', month)
    .where(sql<boolean>`unit_path <@ any(${paths}::ltree[])`)
    .orderBy('count', 'desc')
    .orderBy('id')
    .limit(limit + 1);
  const [, afterCount, afterId] = /^(\d+) ([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  if (afterId) query = query.where(sql<boolean>`(-count, id) > (-${afterCount}::integer, ${afterId}::uuid)`);
  const rows = await query.execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.count} ${last.id}` : null };
}
