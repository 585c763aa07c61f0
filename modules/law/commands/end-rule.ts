import { command } from '@saola/platform/commands';
import { lawError } from '../errors.ts';
import { lawTables } from '../tables.ts';
import { lockRule } from './shared/lock-rule.ts';

/** A rule that nothing follows: its instrument was repealed, or the province found that it does not apply. */
export const endRule = command(
  'law.rule.end',
  async (frame, input: { ruleId: string; effectiveTo: string; note: string }) => {
    frame.authorise('law.rule.write', frame.actor.pathsWith('law.rule.write')[0] ?? '');
    const rule = await lockRule(frame, input.ruleId);
    const { effective_from: from, effective_to: to } = rule;
    if (input.effectiveTo <= from || (to !== null && input.effectiveTo >= to))
      throw lawError('days-do-not-fit', { from });
    await lawTables(frame.tx)
      .updateTable('law.rules')
      .set({ effective_to: input.effectiveTo, note: input.note, origin: 'PROVINCE' })
      .where('id', '=', rule.id)
      .execute();
    frame.record({
      subject: 'rule',
      subjectId: rule.id,
      detail: { code: rule.code, subject: rule.subject, to: input.effectiveTo, note: input.note },
    });
    await frame.announce('law', { id: rule.id });
  },
);
