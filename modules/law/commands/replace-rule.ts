import { command } from '@saola/platform/commands';
import { lawError } from '../errors.ts';
import type { Certainty, Instrument } from '../rule.ts';
import { faultOfValue } from '../rule-values.ts';
import { lawTables } from '../tables.ts';
import { dayOf } from '../working-days.ts';
import { instrumentFor } from './shared/instrument-for.ts';
import { lockRule } from './shared/lock-rule.ts';

export interface ReplaceRule {
  ruleId: string;
  value: unknown;
  effectiveFrom: string;
  /** Code of an instrument that is there, or a new one. */
  instrument: string | Omit<Instrument, 'replacedBy' | 'effectiveTo'>;
  article: string;
  certainty?: Certainty;
  note?: string;
}

/** Ends a rule on the day on which another one follows; one that is not in force yet may be taken back this way. */
export const replaceRule = command('law.rule.replace', async (frame, input: ReplaceRule) => {
  frame.authorise('law.rule.write', frame.actor.pathsWith('law.rule.write')[0] ?? '');
  const old = await lockRule(frame, input.ruleId);
  const problem = faultOfValue(old.kind, input.value);
  if (problem) throw lawError('value-not-usable', { code: old.code, problem });
  const coming = old.effective_from > dayOf(frame.now);
  const from = input.effectiveFrom;
  const tooEarly = coming ? from < old.effective_from : from <= old.effective_from;
  if (tooEarly || (old.effective_to !== null && from >= old.effective_to))
    throw lawError('days-do-not-fit', { from: old.effective_from });
  const instrument = await instrumentFor(frame, input.instrument);
  const db = lawTables(frame.tx);
  if (from === old.effective_from) await db.deleteFrom('law.rules').where('id', '=', old.id).execute();
  else await db.updateTable('law.rules').set({ effective_to: from }).where('id', '=', old.id).execute();
  const { id } = await db
    .insertInto('law.rules')
    .values({
      code: old.code,
      kind: old.kind,
      instrument_code: instrument,
      article: input.article,
      subject: old.subject,
      value: JSON.stringify(input.value),
      effective_from: from,
      effective_to: old.effective_to,
      certainty: input.certainty ?? 'S',
      note: input.note ?? '',
      origin: 'PROVINCE',
      written_by_name: frame.actor.name,
      written_at: frame.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  frame.record({
    subject: 'rule',
    subjectId: id,
    detail: {
      code: old.code,
      subject: old.subject,
      from,
      instrument,
      article: input.article,
      replaces: old.id,
    },
  });
  await frame.announce('law', { id });
  return { ruleId: id };
});
