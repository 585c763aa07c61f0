import type { RuleValues } from './rule-values.ts';
import { rulesOfKind, type RuleBook } from './rule.ts';

/** One of the groups of information that are widely public, by its letter in the law. */
export type DisclosureGroup = RuleValues['DISCLOSURE_GROUP'] & {
  letter: string;
  code: string;
  instrument: string;
  article: string;
};

/** The alphabet of Vietnamese lists: đ has a place of its own. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

export function disclosureGroups(book: Pick<RuleBook, 'rules'>): DisclosureGroup[] {
  return rulesOfKind(book, 'DISCLOSURE_GROUP')
    .map(({ subject, code, instrument, article, value }) => ({
      letter: subject,
      code,
      instrument,
      article,
      ...value,
    }))
    .toSorted((one, other) => letters.indexOf(one.letter) - letters.indexOf(other.letter));
}

/** Letters of the groups whose items a content type holds. */
export const groupsOfType = (book: Pick<RuleBook, 'rules'>, type: string): string[] =>
  disclosureGroups(book)
    .filter((group) => group.types.includes(type))
    .map((group) => group.letter);
