const names: Record<string, string> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát',
  I: 'i', J: 'gi', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ',
  S: 'ét', T: 'tê', U: 'u', Ư: 'ư', V: 'vê', W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const nameOf = (letter: string): string =>
  names[letter] ??
  names[letter.normalize('NFD').replace(toneMarks, '').normalize('NFC')] ??
  letter.toLowerCase();

/** “GPS” → “giê pê ét” */
export const spellLetters = (letters: string): string =>
  Array.from(letters.toUpperCase().match(/[\p{L}]/gu) ?? [], nameOf)
    .filter(Boolean)
    .join(' ');

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** “XIV” → 14; null for what is no roman numeral. */
export function romanToNumber(text: string): number | null {
  if (!/^(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  const values = Array.from(text, (letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}
