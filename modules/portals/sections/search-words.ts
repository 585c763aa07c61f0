import { foldMarks } from '@saola/vietnamese';

/** At most eight words of any script, folded as search texts are; nothing that LIKE would read as a pattern is left. */
export const wordsIn = (text = ''): string[] =>
  searchText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);

/** A text as search compares it: without marks, in small letters. */
export const searchText = (text: string): string => foldMarks(text).toLowerCase();
