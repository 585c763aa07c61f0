import type { MandatorySection } from './rule-values.ts';
import { byCertainty, rulesOfKind, type Certainty, type RuleBook, type RuleOfKind } from './rule.ts';

/** Words of law that a section answers. */
export interface Basis {
  code: string;
  instrument: string;
  article: string;
  certainty: Certainty;
  effectiveFrom: string;
}

/** A content type a kind of site has to have, by the surest of its rules; the others stand in `also`. */
export interface MandatoryType extends Basis {
  type: string;
  label: MandatorySection['label'];
  parts: MandatorySection['parts'] | null;
  every: MandatorySection['every'] | null;
  /** Field of an item with a day of the period it is for. */
  periodField: string | null;
  also: readonly Basis[];
}

/** What a site of a kind owes the public, in the order of the requirements. */
export function mandatoryTypes(book: Pick<RuleBook, 'rules'>, siteKind: string): MandatoryType[] {
  const rules = rulesOfKind(book, 'MANDATORY_SECTION').filter(({ value }) =>
    value.siteKinds.includes(siteKind),
  );
  const bySubject = Map.groupBy(rules, (rule) => rule.subject);
  return [...bySubject.values()]
    .map(merge)
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function merge(rules: RuleOfKind<'MANDATORY_SECTION'>[]): MandatoryType {
  const [first, ...others] = rules.toSorted(byCertainty) as [RuleOfKind<'MANDATORY_SECTION'>];
  const all = [first, ...others];
  const periodic = all.find(({ value }) => value.every)?.value;
  return {
    type: first.subject,
    ...basisOf(first),
    label: first.value.label,
    parts: all.find(({ value }) => value.parts)?.value.parts ?? null,
    every: periodic?.every ?? null,
    periodField: periodic?.periodField ?? null,
    also: others.map(basisOf),
  };
}

const basisOf = ({
  code,
  instrument,
  article,
  certainty,
  effectiveFrom,
}: RuleOfKind<'MANDATORY_SECTION'>) => ({
  code,
  instrument,
  article,
  certainty,
  effectiveFrom,
});
