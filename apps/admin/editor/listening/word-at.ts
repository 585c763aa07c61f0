/** Where a word stands in a spoken line. */
export interface WordPlace {
  from: number;
  to: number;
}

/**
 * The word that is heard when so much of a line has passed, from 0 to 1. The built-in voice tells no times: a syllable is
 * taken for a syllable, and a comma or full stop for a pause. Null between words.
 */
export function wordAt(spoken: string, share: number): WordPlace | null {
  const words = [...spoken.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, from: index }));
  const lengths = words.map(({ word }) => lengthOf(word));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let passed = 0;
  for (const [place, { word, from }] of words.entries()) {
    passed += lengths[place]!;
    if (share * whole <= passed)
      return { from, to: from + word.replace(/[,.;:!?…]+$/, '').length || from + word.length };
  }
  return null;
}

const lengthOf = (word: string): number => {
  const letters = word.match(/\p{L}|\p{N}/gu)?.length ?? 0;
  const pause = /[.!?…:;]$/.test(word) ? 1.2 : word.endsWith(',') ? 0.8 : 0;
  return 1 + Math.max(0, letters - 3) * 0.08 + pause;
};

/** What may be read wrongly comes first: capitals, digits and signs, then the rest. A date or a number is no word: an entry of it would be right once. */
export function wordsToMend(written: string): string[] {
  const found = written.match(/[\p{L}\p{N}][\p{L}\p{N}./&-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  const words = [...new Set(found)].filter((word) => /\p{L}/u.test(word));
  const odd = (word: string) => /\p{Lu}{2}|\d|[./&]/u.test(word);
  return [...words.filter(odd), ...words.filter((word) => !odd(word))];
}
