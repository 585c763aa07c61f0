import type { Database } from '@saola/platform/database';
import type { Rule, RuleKind } from '../rule.ts';
import { selectRules } from './rules-on.ts';

export interface RuleSearch {
  /** Only rules in force on this day; without it, past and coming ones too. */
  day?: string;
  kind?: RuleKind;
}

export type ListedRule = Rule & { origin: 'SAOLA' | 'PROVINCE'; writtenByName: string };

/** Rules with their history. They are a few hundred at most, and stand on one screen. */
export async function listRules(database: Database, search: RuleSearch = {}): Promise<ListedRule[]> {
  const { day, kind } = search;
  let query = selectRules(database).select(['origin', 'written_by_name as writtenByName']);
  if (kind) query = query.where('kind', '=', kind);
  if (day)
    query = query
      .where('effective_from', '<=', day)
      .where((where) => where.or([where('effective_to', 'is', null), where('effective_to', '>', day)]));
  return (await query.execute()) as unknown as ListedRule[];
}
