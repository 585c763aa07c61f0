import { type Documents, isBelow, type Narrowing } from './documents.ts';
import type { Plan } from './plan.ts';
import type { ScoreBoard } from './score-words.ts';

export interface Gathered {
  /** Rising; holds until the next search. */
  numbers: Uint32Array;
  /** How many finds there are of each kind, field and unit, whatever of these was asked. */
  types: [string, number][];
  categories: [string, number][];
  units: { path: string; name: string; count: number }[];
  /** No document says all of it: these say some. */
  partly: boolean;
}

interface Ask {
  documents: Documents;
  board: ScoreBoard;
  plan: Plan;
  question: Narrowing;
  /** Documents are numbered below it. */
  size: number;
}

/** Part of a question that every find says. */
export const atLeastSaid = 0.2;

/** Documents that say enough of the question: all of a few words, the greater part of many. */
export function gather(ask: Ask, masses: readonly number[]): Gathered {
  const { slots, phrases } = ask.plan;
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  const wanted = slots.filter(({ quiet }) => !quiet).length;
  const enough = phrases.length > 0 || wanted <= 2 ? 0.999 : wanted <= 4 ? 0.6 : 0.3;
  const found = sayingAtLeast(ask, masses, enough * whole);
  if (found.any || phrases.length > 0) return { ...found.gathered, partly: false };
  return { ...sayingAtLeast(ask, masses, atLeastSaid * whole).gathered, partly: true };
}

/** Each choice is counted as if it alone had not been made, so that its other answers can be offered. */
function sayingAtLeast({ documents, board, question, size }: Ask, masses: readonly number[], least: number) {
  const { type: ofType, category: ofCategory, unit: ofUnit } = documents;
  const types = new Uint32Array(documents.types.all.length);
  const categories = new Uint32Array(documents.categories.all.length);
  const units = new Uint32Array(documents.units.all.length);
  const { type, category, unitPath } = question;
  const isNarrow = type !== null || category !== null || unitPath !== null;
  const wantedType = type === null ? null : documents.types.find(type);
  const wantedCategory = category === null ? null : documents.categories.find(category);
  const inUnit =
    unitPath === null
      ? null
      : Uint8Array.from(documents.units.all, (path) => Number(isBelow(path, unitPath)));
  const isWithin = documents.within(question);
  const numbers = board.numbers;
  const candidates = weighed(board, size, masses, least);
  let any = false;
  let count = 0;
  for (let at = 0; at < candidates; at++) {
    const number = numbers[at]!;
    if (!isWithin(number)) continue;
    any = true;
    let isFound = true;
    if (isNarrow) {
      const isType = wantedType === null || ofType[number] === wantedType;
      const isCategory = wantedCategory === null || ofCategory[number] === wantedCategory;
      const isUnit = inUnit === null || inUnit[ofUnit[number]!] === 1;
      if (isCategory && isUnit) types[ofType[number]!]! += 1;
      if (isType && isUnit) categories[ofCategory[number]!]! += 1;
      if (isType && isCategory) units[ofUnit[number]!]! += 1;
      isFound = isType && isCategory && isUnit;
    } else {
      types[ofType[number]!]! += 1;
      categories[ofCategory[number]!]! += 1;
      units[ofUnit[number]!]! += 1;
    }
    // Never ahead of what is read.
    if (isFound) numbers[count++] = number;
  }
  const gathered = {
    numbers: numbers.subarray(0, count),
    types: mostFirst(documents.types.all, types, 40),
    categories: mostFirst(documents.categories.all, categories, 40),
    units: mostFirst(documents.units.all, units, 20).map(([path, count]) => ({
      path,
      name: documents.unitNames[documents.units.find(path)] ?? path,
      count,
    })),
  };
  return { any, gathered };
}

/** Masses are added as whole numbers, as fine as they stay below 2³¹; rounding may cost so much. */
const fine = 1 << 22;
const slack = 8;

/** Writes the documents that weigh enough into the room of the board; answers how many they are. */
function weighed(
  { masks, numbers }: ScoreBoard,
  size: number,
  masses: readonly number[],
  least: number,
): number {
  const massOf = massTables(masses);
  const below = Math.max(0, Math.ceil(least * fine) - slack - 1);
  let count = 0;
  // No branch a document: which of them weigh enough cannot be foreseen, and a wrong guess costs more than the sum.
  if (masses.length <= tableBits)
    for (let number = 0; number < size; number++) {
      numbers[count] = number;
      count += (below - massOf[masks[number]!]!) >>> 31;
    }
  else
    for (let number = 0; number < size; number++) {
      const mask = masks[number]!;
      const mass =
        massOf[mask & tableMask]! +
        massOf[tableSize + ((mask >>> tableBits) & tableMask)]! +
        massOf[2 * tableSize + (mask >>> (2 * tableBits))]!;
      numbers[count] = number;
      count += (below - mass) >>> 31;
    }
  return count;
}

const tableBits = 11;
const tableSize = 1 << tableBits;
const tableMask = tableSize - 1;

/** What each value of every eleven bits of a mask weighs, one table behind another. */
function massTables(masses: readonly number[]): Int32Array {
  const tables = new Int32Array(3 * tableSize);
  for (let table = 0; table * tableBits < masses.length; table++) {
    const start = table * tableSize;
    for (const [at, mass] of masses.slice(table * tableBits, (table + 1) * tableBits).entries())
      for (let bits = 1 << at, end = bits << 1, rest = 0; bits < end; bits++, rest++)
        tables[start + bits] = tables[start + rest]! + Math.round(mass * fine);
  }
  return tables;
}

function mostFirst(names: readonly string[], counts: Uint32Array, most: number): [string, number][] {
  const some: [string, number][] = [];
  for (const [at, name] of names.entries())
    if (counts[at]! > 0 && name !== '') some.push([name, counts[at]!]);
  return some.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
