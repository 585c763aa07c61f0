import { foldMarks } from '@saola/vietnamese';

/** A text as search compares it: without marks, in small letters, every word behind a space. */
export const searchText = (text: string): string => ` ${split(text).join(' ')}`;

/** Patterns for LIKE of at most eight words: a word is found by its beginning, in scripts without spaces by any part. */
export const searchPatterns = (text = ''): string[] =>
  split(text)
    .slice(0, 8)
    .map((word) => (/^[a-z0-9]+$/.test(word) ? `% ${word}%` : `%${word}%`));

/** Letters and digits of any script: nothing that LIKE would read as a pattern is left. */
const split = (text: string): string[] =>
  foldMarks(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
