/** Two forms of one reading; either is right everywhere but in the tables of regions. */
const regionWords = alike({ nghìn: ['ngàn'], linh: ['lẻ'], mùng: ['mồng'] });

/** Spellings of one word, and the long and short names of the letters. */
const sameWords = alike({
  'xăng ti mét': ['xen ti mét'],
  'héc ta': ['hec ta'],
  'mươi tư': ['mươi bốn'],
  tỷ: ['tỉ'],
  quý: ['quí'],
  kỹ: ['kĩ'],
  sĩ: ['sỹ'],
  mỹ: ['mĩ'],
  lý: ['lí'],
  lờ: ['e lờ', 'en lờ', 'el lờ', 'eo lờ'],
  mờ: ['em mờ'],
  nờ: ['en nờ', 'en'],
  rờ: ['e rờ'],
  ép: ['ép phờ'],
  ét: ['ét xì', 'ét sì', 'ét xờ', 'ét sờ', 'ét xi'],
  ích: ['ích xì', 'ích xờ'],
  'i dài': ['y dài', 'i cờ rét', 'i gờ rét', 'y cờ rét'],
  'vê kép': ['đắp liu', 'đáp liu', 'đúp liu', 'vê đúp'],
  dét: ['zét', 'dết', 'zed', 'giét'],
  o: ['ô'],
  'gi meo': ['gmail'],
  'da hu': ['yahoo'],
  'phây búc': ['facebook'],
  '': ['gạch ngang', 'gạch nối'],
});

type Fold = (text: string) => string;

function alike(words: Record<string, readonly string[]>): Fold {
  const chosen = new Map(
    Object.entries(words).flatMap(([word, others]) => others.map((each) => [each, word])),
  );
  const longestFirst = [...chosen.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<= )(?:${longestFirst})(?= )`, 'gu');
  return (text) => text.replace(pattern, (found) => chosen.get(found) ?? found);
}

/** The tone mark on either vowel of an open oa, oe, uy: hoà, hòa. */
const oldTone: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

/** What is left of a reading when all that is heard alike is written alike. */
export function foldReading(text: string, options: { regions?: boolean } = {}): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (found) => oldTone[found] ?? found)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const folded = sameWords(` ${words} `);
  return (options.regions ? folded : regionWords(folded)).replace(/ +/g, ' ').trim();
}

export interface Case {
  rule: string;
  region: 'north' | 'central' | 'south';
  written: string;
  spoken: string;
  accepted: readonly string[];
  source: string;
}

export const isRight = (each: Case, reading: string): boolean => {
  const regions = each.rule.startsWith('regions-');
  const folded = foldReading(reading, { regions });
  return [each.spoken, ...each.accepted].some((right) => foldReading(right, { regions }) === folded);
};
