import { syllableFault } from '../syllables.ts';

export interface SyllableFault {
  from: number;
  to: number;
  written: string;
  fault: 'two-tones' | 'no-rime' | 'tone-on-stop';
}

const word = /[\p{L}\p{M}]+/gu;
const marked = /[\u0300-\u036fđĐ]/;

/**
 * Words with Vietnamese marks that can be no Vietnamese syllable: “thuợng”, “băc”, “ngỉ”. Words
 * without a mark may be of any language and are left alone.
 */
export function checkSyllables(text: string): SyllableFault[] {
  const found: SyllableFault[] = [];
  for (const match of text.matchAll(word)) {
    const [written] = match;
    if (!marked.test(written.normalize('NFD'))) continue;
    const fault = syllableFault(written.toLowerCase());
    if (fault) found.push({ from: match.index, to: match.index + written.length, written, fault });
  }
  return found;
}
