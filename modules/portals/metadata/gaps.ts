import { oneLine } from './dublin-core.ts';

/** What keeps the metadata of an item from saying enough, whoever makes up for it. */
export const gaps = ['TITLE', 'CREATOR', 'DESCRIPTION', 'SUBJECT', 'LETTERS'] as const;
export type Gap = (typeof gaps)[number];

export interface Checked {
  type: string;
  title: string;
  summary: string;
  plainText: string;
  category: string;
  unitName: string;
}

/** Shorter than this, a text tells nobody what it is about. */
const ENOUGH = 40; // characters

/**
 * What the authors have left out of what TT 24/2011/TT-BTTTT wants said. Pages say something in its place, so that nothing
 * mandatory is empty; better words are the authors'.
 */
export function gapsIn(item: Checked, isCategory: (code: string) => boolean): Gap[] {
  const words = `${item.title} ${item.summary}`;
  const found: [Gap, boolean][] = [
    ['TITLE', oneLine(item.title) === ''],
    ['CREATOR', oneLine(item.unitName) === ''],
    ['DESCRIPTION', oneLine(item.summary) === '' && oneLine(item.plainText).length < ENOUGH],
    ['SUBJECT', item.type === 'news' && !isCategory(item.category)],
    // TCVN 6909: letters with their marks in one.
    ['LETTERS', words !== words.normalize('NFC') || !words.isWellFormed()],
  ];
  return found.filter(([, is]) => is).map(([gap]) => gap);
}
