import { foldMarks } from '../fold-marks.ts';
import { pairTable, syllableTable } from './table.ts';

interface Choice {
  syllable: string;
  weight: number;
}

let choices: Map<string, Choice[]> | null = null;
let pairs: Map<string, Map<string, number>> | null = null;

const weightOf = (sign: string): number => (sign.charCodeAt(0) - 65) / 2;

const readList = (list: string): Choice[] =>
  list.split(',').map((each) => ({ syllable: each.slice(0, -1), weight: weightOf(each.slice(-1)) }));

/** The tables are read when first asked for: most callers never ask. */
function tables(): { choices: Map<string, Choice[]>; pairs: Map<string, Map<string, number>> } {
  const entries = (table: string) => table.split(' ').map((entry) => entry.split(':') as [string, string]);
  choices ??= new Map(entries(syllableTable).map(([fold, list]) => [fold, readList(list)]));
  pairs ??= new Map(
    entries(pairTable).map(([first, list]) => [
      first,
      new Map(readList(list).map(({ syllable, weight }) => [syllable, weight])),
    ]),
  );
  return { choices, pairs };
}

/** What a pair is worth over two syllables that only chanced to meet. */
const pairWorth = 1.6;
const pairBase = 2.5;

interface State extends Choice {
  sum: number;
  from: State | null;
}

/**
 * Sets the marks of a text typed without them: “uy ban nhan dan xa ta phin” → “ủy ban nhân dân xã tả phìn”. Words that
 * carry a mark already, and words the table does not know, stay as they are. One walk, in time of the text’s length.
 */
export function restoreMarks(text: string): string {
  const { choices, pairs } = tables();
  const runs = text.normalize('NFC').split(/([\p{L}\p{M}]+)/u);
  let states: State[] = [];
  for (let at = 1; at < runs.length; at += 2) {
    const small = runs[at]!.toLowerCase();
    const apart = at > 1 && /[^\s-]/.test(runs[at - 1]!);
    const open = small === foldMarks(small) ? choices.get(small) : undefined;
    const next = (open ?? [{ syllable: small, weight: 0 }]).map((choice): State => {
      let from: State | null = null;
      let sum = -Infinity;
      for (const state of states) {
        const pair = apart ? undefined : pairs.get(state.syllable)?.get(choice.syllable);
        const value = state.sum + (pair === undefined ? 0 : pairBase + pair * pairWorth);
        if (value > sum) [sum, from] = [value, state];
      }
      return { ...choice, from, sum: (from ? sum : 0) + choice.weight };
    });
    states = next;
  }
  let state: State | null = states.reduce<State | null>(
    (top, each) => (top && top.sum >= each.sum ? top : each),
    null,
  );
  for (let at = runs.length - 2; at >= 1 && state; at -= 2, state = state.from)
    runs[at] = inCaseOf(state.syllable, runs[at]!);
  return runs.join('');
}

/** Letter by letter, as the writer had them: a restored syllable is as long as the bare one. */
const inCaseOf = (syllable: string, written: string): string =>
  syllable === written.toLowerCase()
    ? written
    : Array.from(syllable, (letter, at) =>
        /\p{Lu}/u.test(written[at] ?? '') ? letter.toUpperCase() : letter,
      ).join('');
