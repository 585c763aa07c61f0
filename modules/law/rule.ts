import type { RuleValues } from './rule-values.ts';

/**
 * A rule of law as it holds for a stretch of days. `effectiveTo` is the first day on which it holds no longer.
 * A rule in force is never edited: it is ended, and another one follows.
 */
interface RuleOf<K extends RuleKind> {
  id: string;
  /** Requirement it states: `PUB-03`, `DL-14`. */
  code: string;
  kind: K;
  instrument: string;
  article: string;
  /** What the requirement speaks of; one rule of a code and a subject holds at a time. */
  subject: string;
  value: RuleValues[K];
  effectiveFrom: string;
  effectiveTo: string | null;
  certainty: Certainty;
  note: string;
}

export const ruleKinds = [
  'MANDATORY_SECTION',
  'DEADLINE',
  'DISCLOSURE_GROUP',
  'LABEL',
  'NUMBER',
  'CALENDAR',
] as const;
export type RuleKind = (typeof ruleKinds)[number];
export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind];
export type RuleOfKind<K extends RuleKind> = RuleOf<K>;

/** How the rule is known: `S` seen in the text of law, `2` from a secondary source, `I` inferred, `X` not found. */
export const certainties = ['S', '2', 'I', 'X'] as const;
export type Certainty = (typeof certainties)[number];

export const instrumentKinds = ['LAW', 'DECREE', 'CIRCULAR', 'DECISION', 'RESOLUTION', 'REGULATION'] as const;

/** A law, decree or circular, by which rules are known and cited. */
export interface Instrument {
  code: string;
  kind: (typeof instrumentKinds)[number];
  number: string;
  title: { vi: string; en: string };
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  replacedBy: string | null;
  statusNote: string;
}

/** The rules that hold on one day, with the instruments they stand in. */
export interface RuleBook {
  day: string;
  rules: readonly Rule[];
  instruments: ReadonlyMap<string, Instrument>;
}

export function holdsOn(validity: Pick<Rule, 'effectiveFrom' | 'effectiveTo'>, day: string): boolean {
  return validity.effectiveFrom <= day && (validity.effectiveTo === null || day < validity.effectiveTo);
}

export function inForce<R extends Pick<Rule, 'effectiveFrom' | 'effectiveTo'>>(
  rules: readonly R[],
  day: string,
): R[] {
  return rules.filter((rule) => holdsOn(rule, day));
}

export function rulesOfKind<K extends RuleKind>(
  book: Pick<RuleBook, 'rules'>,
  kind: K,
): readonly RuleOfKind<K>[] {
  return book.rules.filter((rule) => rule.kind === kind) as unknown as RuleOfKind<K>[];
}

/** The instrument by its code: for the citation under a section, a deadline, a notice. */
export const instrumentOf = (book: Pick<RuleBook, 'instruments'>, code: string): Instrument | null =>
  book.instruments.get(code) ?? null;

/** What a text of law is certain of stands before what is only inferred. */
export const byCertainty = (one: { certainty: Certainty }, other: { certainty: Certainty }): number =>
  certainties.indexOf(one.certainty) - certainties.indexOf(other.certainty);
