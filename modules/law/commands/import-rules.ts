import { sql } from 'kysely';
import { command, type Frame } from '@saola/platform/commands';
import { lawError } from '../errors.ts';
import { keyOf, type FiledRule, type RuleFile } from '../rule-file.ts';
import { faultOfValue } from '../rule-values.ts';
import { lawTables } from '../tables.ts';

export interface ImportedRules {
  instruments: number;
  rules: number;
  /** Rules that another one follows by now. */
  ended: number;
  /** Codes and subjects the province has written itself: left as they are. */
  kept: string[];
  /** Rules that say something else than the file; what was in force is not rewritten. */
  differ: string[];
}

/**
 * Takes rules of law from a file: what Saola brings along at a start, or what an operator gives. Rules that are there
 * stay, so the same file may be read again; where the province has replaced a rule, the file is silent.
 */
export const importRules = command(
  'law.rules.import',
  async (frame, input: RuleFile & { origin: 'SAOLA' | 'PROVINCE'; source: string; dryRun?: boolean }) => {
    frame.authorise('law.rule.write', frame.actor.pathsWith('law.rule.write')[0] ?? '');
    for (const { kind, code, value } of input.rules) {
      const problem = faultOfValue(kind, value);
      if (problem) throw lawError('value-not-usable', { code, problem });
    }
    // Two processes that start together bring the same rules.
    await sql`select pg_advisory_xact_lock(hashtextextended('saola rules of law', 0))`.execute(frame.tx);
    const plan = await planOf(frame, input);
    const done: ImportedRules = {
      instruments: plan.instruments.length,
      rules: plan.rules.length,
      ended: plan.ended.length,
      kept: plan.kept,
      differ: plan.differ,
    };
    if (input.dryRun || done.instruments + done.rules + done.ended === 0) {
      frame.unrecorded('nothing was new');
      return done;
    }
    await write(frame, input.origin, plan);
    frame.record({
      subject: 'rules',
      subjectId: input.source,
      detail: { instruments: done.instruments, rules: done.rules, ended: done.ended },
    });
    await frame.announce('law');
    return done;
  },
);

interface Chapter {
  id: string;
  effective_from: string;
  effective_to: string | null;
}

interface Plan {
  instruments: RuleFile['instruments'][number][];
  rules: FiledRule[];
  ended: { id: string; on: string }[];
  kept: string[];
  differ: string[];
}

async function planOf(frame: Frame, file: RuleFile & { origin: string }): Promise<Plan> {
  const db = lawTables(frame.tx);
  const instruments = new Set(
    (await db.selectFrom('law.instruments').select('code').execute()).map(({ code }) => code),
  );
  const rows = await db.selectFrom('law.rules').selectAll().execute();
  const chapters = Map.groupBy(rows, keyOf);
  const plan: Plan = {
    instruments: file.instruments.filter(({ code }) => !instruments.has(code)),
    rules: [],
    ended: [],
    kept: [],
    differ: [],
  };
  for (const [key, filed] of Map.groupBy(file.rules, keyOf)) {
    const there = chapters.get(key) ?? [];
    if (file.origin === 'SAOLA' && there.some((row) => row.origin === 'PROVINCE')) {
      plan.kept.push(key);
      continue;
    }
    for (const rule of filed.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))) {
      const row = there.find((one) => one.effective_from === rule.effectiveFrom);
      if (!row) plan.rules.push(fitting(rule, there, plan.ended));
      else if (!sameValue(row.value, rule.value)) plan.differ.push(`${key} ${rule.effectiveFrom}`);
      else if (rule.effectiveTo && row.effective_to === null)
        plan.ended.push({ id: row.id, on: rule.effectiveTo });
    }
  }
  return plan;
}

/** @throws law/rules-overlap for a rule that would hold beside one that is there */
function fitting(rule: FiledRule, there: readonly Chapter[], ended: Plan['ended']): FiledRule {
  const overlaps = there.some(({ id, effective_from: from, effective_to }) => {
    const to = effective_to ?? ended.find((one) => one.id === id)?.on ?? null;
    return (!rule.effectiveTo || from < rule.effectiveTo) && (to === null || rule.effectiveFrom < to);
  });
  if (overlaps) throw lawError('rules-overlap', { code: rule.code, subject: rule.subject });
  return rule;
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
const sameValue = (one: unknown, other: unknown) => inOrder(one) === inOrder(other);
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

async function write(frame: Frame, origin: 'SAOLA' | 'PROVINCE', plan: Plan): Promise<void> {
  const db = lawTables(frame.tx);
  if (plan.instruments.length > 0)
    await db
      .insertInto('law.instruments')
      .values(
        plan.instruments.map((one) => ({
          code: one.code,
          kind: one.kind,
          number: one.number,
          title: JSON.stringify(one.title),
          issued_on: one.issuedOn,
          effective_from: one.effectiveFrom,
          effective_to: one.effectiveTo,
          replaced_by: one.replacedBy,
          status_note: one.statusNote,
          origin,
        })),
      )
      .execute();
  for (const { id, on } of plan.ended)
    await db.updateTable('law.rules').set({ effective_to: on }).where('id', '=', id).execute();
  if (plan.rules.length === 0) return;
  await db
    .insertInto('law.rules')
    .values(
      plan.rules.map((rule) => ({
        code: rule.code,
        kind: rule.kind,
        instrument_code: rule.instrument,
        article: rule.article,
        subject: rule.subject,
        value: JSON.stringify(rule.value),
        effective_from: rule.effectiveFrom,
        effective_to: rule.effectiveTo ?? null,
        certainty: rule.certainty,
        note: rule.note ?? '',
        origin,
        written_by_name: frame.actor.name,
        written_at: frame.now,
      })),
    )
    .execute();
}
