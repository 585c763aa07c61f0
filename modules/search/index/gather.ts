import { type Documents, isBelow, type Narrowing } from './documents.ts';
import type { Plan } from './plan.ts';
import type { ScoreBoard } from './score-words.ts';

export interface Gathered {
  numbers: number[];
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
  const { masks } = board;
  const massOf = massTables(masses);
  const isShort = masses.length <= 8;
  const types = new Uint32Array(documents.types.all.length);
  const categories = new Uint32Array(documents.categories.all.length);
  const units = new Uint32Array(documents.units.all.length);
  const { type, category, unitPath } = question;
  const wantedType = type === null ? null : documents.types.find(type);
  const wantedCategory = category === null ? null : documents.categories.find(category);
  const inUnit =
    unitPath === null
      ? null
      : Uint8Array.from(documents.units.all, (path) => Number(isBelow(path, unitPath)));
  const numbers: number[] = [];
  const isWithin = documents.within(question);
  let any = false;
  for (let number = 0; number < size; number++) {
    const mask = masks[number]!;
    if (mask === 0) continue;
    const mass = isShort
      ? massOf[mask]!
      : massOf[mask & 255]! +
        massOf[256 + ((mask >>> 8) & 255)]! +
        massOf[512 + ((mask >>> 16) & 255)]! +
        massOf[768 + (mask >>> 24)]!;
    if (mass < least || mass === 0 || !isWithin(number)) continue;
    any = true;
    const isType = wantedType === null || ofType[number] === wantedType;
    const isCategory = wantedCategory === null || ofCategory[number] === wantedCategory;
    const isUnit = inUnit === null || inUnit[ofUnit[number]!] === 1;
    if (isCategory && isUnit) types[ofType[number]!]! += 1;
    if (isType && isUnit) categories[ofCategory[number]!]! += 1;
    if (isType && isCategory) {
      units[ofUnit[number]!]! += 1;
      if (isUnit) numbers.push(number);
    }
  }
  const gathered = {
    numbers,
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

/** What each of the 256 values of each of the four bytes of a mask weighs, one table behind another. */
function massTables(masses: readonly number[]): Float64Array {
  const tables = new Float64Array(4 * 256);
  for (let table = 0; table * 8 < masses.length; table++)
    for (let byte = 1; byte < 256; byte++)
      tables[table * 256 + byte] =
        tables[table * 256 + (byte & (byte - 1))]! + (masses[table * 8 + 31 - Math.clz32(byte & -byte)] ?? 0);
  return tables;
}

function mostFirst(names: readonly string[], counts: Uint32Array, most: number): [string, number][] {
  const some: [string, number][] = [];
  for (const [at, name] of names.entries())
    if (counts[at]! > 0 && name !== '') some.push([name, counts[at]!]);
  return some.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
