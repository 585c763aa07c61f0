import type { Frame } from '@saola/platform/commands';
import { lawError } from '../../errors.ts';
import { lawTables } from '../../tables.ts';

export async function lockRule(frame: Frame, ruleId: string) {
  const rule = await lawTables(frame.tx)
    .selectFrom('law.rules')
    .selectAll()
    .where('id', '=', ruleId)
    .forUpdate()
    .executeTakeFirst();
  if (!rule) throw lawError('rule-not-found');
  return rule;
}
