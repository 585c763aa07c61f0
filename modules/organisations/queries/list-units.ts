import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { fold } from '../path.ts';
import type { Unit, UnitKind } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

export interface UnitSearch {
  under?: string; // a path: that unit and all below it
  kind?: UnitKind;
  q?: string; // words of the name, with or without marks
  day?: string; // units of another day; default today
  after?: string; // the path where the page before ended
  limit?: number;
}

/** Units in the order of the tree, a page at a time. */
export async function listUnits(
  database: Database,
  search: UnitSearch = {},
): Promise<{ items: Unit[]; next: string | null }> {
  const day = search.day ?? dayOf(new Date());
  const limit = search.limit ?? 500;
  let query = selectUnits(database, day).where(existsOn(day));
  if (search.under) query = query.where(sql<boolean>`unit.path <@ ${search.under}::ltree`);
  if (search.kind) query = query.where('unit.kind', '=', search.kind);
  if (search.q) query = query.where(nameMatches(search.q));
  if (search.after) query = query.where(sql<boolean>`unit.path > ${search.after}::ltree`);
  const items = await query
    .orderBy('unit.path')
    .limit(limit + 1)
    .execute();
  const page = items.slice(0, limit);
  return { items: page, next: items.length > limit ? (page.at(-1)?.path ?? null) : null };
}

/** Someone who types marks means them; someone who types none means every name that folds to it. */
function nameMatches(words: string) {
  const typed = words.trim().toLowerCase().normalize('NFC');
  const folded = fold(typed);
  return typed === folded
    ? sql<boolean>`strpos(unaccent(lower(named.full_name)), ${folded}) > 0`
    : sql<boolean>`strpos(lower(named.full_name), ${typed}) > 0`;
}
