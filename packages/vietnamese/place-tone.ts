/** Tones by their usual number: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
const marks = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Sets the tone of a syllable where school writes it: “hoa”, 2 → “hòa”; “đương”, 2 → “đường”; “qui”, 1 → “quí”. */
export function placeTone(letters: string, tone: number): string {
  const mark = marks[tone];
  if (!mark) return letters;
  const found = /^(gi(?=[aăâeêoôơuưy])|qu(?=[aăâeêiơoôy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/iu.exec(
    letters.normalize('NFC'),
  );
  if (!found) return letters;
  const [, start = '', vowels = '', end = ''] = found;
  const at = toneAt(vowels.toLowerCase(), end);
  return (start + vowels.slice(0, at + 1) + mark + vowels.slice(at + 1) + end).normalize('NFC');
}

function toneAt(vowels: string, end: string): number {
  // A vowel with a mark of its own carries the tone; of “ươ” the second.
  const own = Array.from(vowels).findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  if (own >= 0) return own;
  if (vowels.length === 1) return 0;
  if (vowels.length >= 3) return 1;
  return end === '' ? 0 : 1;
}
