import type { BroadcastRule, BroadcastRuleDraft } from '@saola/api-client';

/** What the form holds: the unit's own rule, or that of the unit above as it stands. */
export interface RuleDraft {
  own: boolean;
  rule: BroadcastRuleDraft;
}

export type Purpose = BroadcastRule['purpose'];

const only = ({
  chime,
  announcement,
  closing,
  repeat,
  voices,
  bed,
}: BroadcastRuleDraft): BroadcastRuleDraft => ({
  chime,
  announcement,
  closing,
  repeat,
  voices,
  bed,
});

export const draftOf = (held: BroadcastRule): RuleDraft => ({ own: held.own, rule: only(held) });
export const aboveOf = (held: BroadcastRule): BroadcastRuleDraft => only(held.above);

export const sameRule = (one: BroadcastRuleDraft, other: BroadcastRuleDraft): boolean =>
  JSON.stringify(only(one)) === JSON.stringify(only(other));

export const sameDraft = (one: RuleDraft, other: RuleDraft): boolean =>
  one.own === other.own && sameRule(one.rule, other.rule);

/** The words of a rule as they are said at a unit: its name begins small within a sentence. */
export const wordsAt = (words: string, unitName: string): string =>
  words.replaceAll('{unit}', unitName.charAt(0).toLocaleLowerCase('vi') + unitName.slice(1));
