import type { Instrument, Rule } from './rule.ts';
import instruments from './rules/instruments.json' with { type: 'json' };
import calendars from './rules/calendars.json' with { type: 'json' };
import deadlines from './rules/deadlines.json' with { type: 'json' };
import disclosureGroups from './rules/disclosure-groups.json' with { type: 'json' };
import labelsAndNumbers from './rules/labels-and-numbers.json' with { type: 'json' };
import mandatorySections from './rules/mandatory-sections.json' with { type: 'json' };

/** Rules as a file gives them: what Saola brings along, or what an operator imports. */
export interface RuleFile {
  instruments: readonly Instrument[];
  rules: readonly FiledRule[];
}

export type FiledRule = Pick<
  Rule,
  'code' | 'kind' | 'subject' | 'article' | 'effectiveFrom' | 'certainty'
> & {
  /** Code of the instrument. */
  instrument: string;
  value: unknown;
  effectiveTo?: string | null;
  note?: string;
};

/** The law as it was known when this version of Saola was made. */
export const knownLaw: RuleFile = {
  instruments: instruments as Instrument[],
  rules: [
    ...mandatorySections,
    ...deadlines,
    ...disclosureGroups,
    ...labelsAndNumbers,
    ...calendars,
  ] as FiledRule[],
};

/** One of a code and a subject holds at a time: rules of one key are chapters of one story. */
export const keyOf = ({ code, subject }: Pick<Rule, 'code' | 'subject'>): string => `${code} ${subject}`;
