import type { Rule } from '../rule.ts';
import { abbreviationRule } from './abbreviations.ts';
import { addressRule } from './addresses.ts';
import { capitalRule, oddCapitalRule } from './capitals.ts';
import { bracketedUnitRule } from './bracketed-units.ts';
import { dateRule } from './dates.ts';
import { definitionRule } from './definitions.ts';
import { documentCodeRule } from './document-codes.ts';
import { formulaRule, greekRule } from './formulas.ts';
import { identifierRule, serialRule } from './identifiers.ts';
import { numberedLetterRule, pointRule } from './legal-references.ts';
import { enumerationRule, listMarkRule } from './list-marks.ts';
import { mixedCodeRule } from './mixed-codes.ts';
import { numberRule, signedRule } from './numbers.ts';
import { ordinalRule } from './ordinals.ts';
import { coordinateRule, plateRule, roadRule, unitLetterRule } from './places.ts';
import { dollarRule, measureRule } from './lone-measures.ts';
import { quarterRule } from './periods.ts';
import { quantityRule } from './quantities.ts';
import { ratioRule, scoreRule } from './ratios.ts';
import { romanRule } from './roman-numerals.ts';
import { standardRule } from './standards.ts';
import { hyphenRule, pictureRule, quietRule, rowRule, symbolRule } from './symbols.ts';
import { telephoneRule } from './telephones.ts';
import { timeRule } from './times.ts';
import { sameAgainRule } from './same-again.ts';
import { shortLawRule } from './short-law.ts';
import { foreignWordRule } from './foreign-words.ts';
import { formSignRule, signedLetterRule } from './form-signs.ts';
import { innerMarkRule } from './inner-marks.ts';
import { smallNameRule } from './small-names.ts';
import { shortFormRule, signatureRule, titleRule } from './titles.ts';

/** What begins with a digit: from the most specific form to the plain number, which takes all that is left. */
export const numberRules: readonly Rule[] = [
  listMarkRule,
  plateRule,
  telephoneRule,
  formSignRule,
  documentCodeRule,
  identifierRule,
  addressRule,
  coordinateRule,
  scoreRule,
  timeRule,
  dateRule,
  ordinalRule,
  ratioRule,
  quantityRule,
  numberedLetterRule,
  mixedCodeRule,
  numberRule,
];

/** Words with a capital in them. */
export const letterRules: readonly Rule[] = [
  listMarkRule,
  shortLawRule,
  bracketedUnitRule,
  greekRule,
  addressRule,
  standardRule,
  serialRule,
  roadRule,
  signatureRule,
  titleRule,
  shortFormRule,
  quarterRule,
  unitLetterRule,
  formSignRule,
  romanRule,
  documentCodeRule,
  signedLetterRule,
  mixedCodeRule,
  pointRule,
  abbreviationRule,
  measureRule,
  smallNameRule,
  foreignWordRule,
  capitalRule,
  oddCapitalRule,
];

/** Words in small letters: nearly all are read as they are. */
export const smallRules: readonly Rule[] = [
  listMarkRule,
  shortLawRule,
  bracketedUnitRule,
  greekRule,
  addressRule,
  roadRule,
  shortFormRule,
  unitLetterRule,
  pointRule,
  mixedCodeRule,
  measureRule,
  smallNameRule,
  foreignWordRule,
];

/** One sign. */
export const signRules: readonly Rule[] = [
  pictureRule,
  rowRule,
  formulaRule,
  listMarkRule,
  telephoneRule,
  documentCodeRule,
  sameAgainRule,
  definitionRule,
  enumerationRule,
  innerMarkRule,
  ratioRule,
  dollarRule,
  quantityRule,
  signedRule,
  measureRule,
  hyphenRule,
  symbolRule,
  quietRule,
];
