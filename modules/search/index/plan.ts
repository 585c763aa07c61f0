import { questionWords } from './question-words.ts';
import { restoreMarks } from './restore-marks.ts';
import { foldForm, formOf, hasMarks, splitWords } from './syllables.ts';
import type { TextIndex } from './text-index.ts';

/** A word of the question: the forms that answer it, each with how well. */
export interface Slot {
  fold: string;
  /** The form it was most likely meant to have. */
  meant: string;
  variants: { term: number; weight: number }[];
  /** How much it says: rare words say more. */
  idf: number;
  /** Only asks, and need not be in a document. */
  quiet: boolean;
  /** Stands for several words that are one way to say something. */
  sign?: string;
  /** First of the words that may be a way to say something, and may be others: without marks nobody knows. */
  maybe?: { sign: string; fold: string };
}

export interface Plan {
  slots: Slot[];
  /** Rows of slots that must stand side by side, as the reader put them between quotation marks. */
  phrases: number[][];
  marked: boolean;
}

/** More words are not asked: nobody types them, and a pasted text is found by its beginning. */
const mostWords = 32;
/** What a word is worth with other marks, and without any in the document. */
const otherMarks = 0.15;
const noMarks = 0.5;
/** What is less likely to be meant is not looked for. */
const leastLikely = 0.01;
/** What a word is worth that only asks. */
export const asks = 0.3;

export function planSearch(index: TextIndex, text: string): Plan {
  const { forms, phrases } = readQuestion(text);
  const marked = hasMarks(text);
  const slots = marked ? forms.map((form) => markedSlot(index, form)) : unmarkedSlots(index, forms);
  for (const slot of slots) if (/^\p{Script=Han}$/u.test(slot.fold)) widenSign(index, slot);
  for (const at of quietWords(slots.map(({ meant }) => meant))) {
    slots[at]!.idf *= asks;
    slots[at]!.quiet = true;
  }
  return { ...joinSynonyms(index, slots, { phrases, marked }), marked };
}

function readQuestion(text: string): { forms: string[]; phrases: number[][] } {
  const forms: string[] = [];
  const phrases: number[][] = [];
  for (const [part, piece] of text.split(/["“”«»]/u).entries()) {
    const begin = forms.length;
    for (const { form } of splitWords(piece)) {
      if (forms.length === mostWords) break;
      forms.push(form);
    }
    if (part % 2 === 1 && forms.length - begin > 1)
      phrases.push(Array.from({ length: forms.length - begin }, (_, n) => begin + n));
  }
  return { forms, phrases };
}

/** What carries the mark the reader typed answers; what has lost its marks or has others answers less. */
function markedSlot(index: TextIndex, form: string): Slot {
  const fold = foldForm(form);
  const exact = index.vocabulary.find(form);
  const count = exact === undefined ? 0 : index.postings.count(exact);
  const variants = index.vocabulary
    .like(fold)
    .map((term) => ({
      term,
      weight: term === exact ? 1 : index.vocabulary.form(term) === fold ? noMarks : otherMarks,
    }))
    // Nobody means other marks than he typed, unless nothing is written so.
    .filter(({ weight }) => weight > otherMarks || count === 0);
  const most = Math.max(0, ...variants.map(({ term }) => index.postings.count(term)));
  return { fold, meant: form, variants, idf: idfOf(index, count || most), quiet: false };
}

function unmarkedSlots(index: TextIndex, forms: readonly string[]): Slot[] {
  const folds = forms.map(foldForm);
  const meant = restoreMarks(index, folds);
  return folds.map((fold, at) => {
    const likely = new Map(meant[at]!.map((one) => [one.term, one.likely]));
    const variants = index.vocabulary
      .like(fold)
      .filter((term) => (likely.get(term) ?? 0) >= leastLikely)
      .map((term) => ({ term, weight: otherMarks + (1 - otherMarks) * Math.sqrt(likely.get(term) ?? 0) }));
    const best = meant[at]!.reduce((a, b) => (b.likely > a.likely ? b : a));
    const idf = meant[at]!.reduce(
      (sum, one) => sum + one.likely * idfOf(index, index.postings.count(one.term)),
      0,
    );
    return {
      fold,
      meant: best.term === 0 ? fold : index.vocabulary.form(best.term),
      variants,
      idf,
      quiet: false,
    };
  });
}

/** One slot for the words of a synonym: whoever says it in another way has said all of them. */
function joinSynonyms(
  index: TextIndex,
  slots: Slot[],
  { phrases, marked }: Pick<Plan, 'phrases' | 'marked'>,
): Pick<Plan, 'slots' | 'phrases'> {
  const quoted = new Set(phrases.flat());
  const joined: Slot[] = [];
  const places: number[] = [];
  for (let at = 0; at < slots.length; at++) {
    const way = quoted.has(at) ? null : index.synonyms.at(slots, at, marked);
    places[at] = joined.length;
    // Nobody says it in any way: then its words may stand in a text by themselves.
    const term = way ? index.vocabulary.find(way.sign) : undefined;
    if (!way || term === undefined || index.postings.count(term) === 0) {
      joined.push(slots[at]!);
      continue;
    }
    const own = slots.slice(at, at + way.folds.length);
    const idf = idfOf(index, index.postings.count(term));
    if (!marked && admitOthers(index, own, way.forms)) {
      own[0]!.maybe = { sign: way.sign, fold: way.folds.join(' ') };
      for (const slot of own) {
        slot.variants.push({ term, weight: 1 });
        places[at++] = joined.push(slot) - 1;
      }
      at--;
      continue;
    }
    joined.push({
      fold: way.folds.join(' '),
      meant: way.forms.join(' '),
      variants: [{ term, weight: 1 }],
      idf: idf * Math.sqrt(own.length),
      quiet: false,
      sign: way.sign,
    });
    at += way.folds.length - 1;
  }
  return { slots: joined, phrases: phrases.map((phrase) => phrase.map((at) => places[at]!)) };
}

/**
 * Texts may have two words side by side that only look like a way to say something: “sơ đồ” beside “sổ đỏ”. Such are
 * looked for as well; answers whether there are any.
 */
function admitOthers(index: TextIndex, [first, second, ...more]: readonly Slot[], forms: readonly string[]) {
  // Rows of three and more words have no second reading.
  if (!first || !second || more.length > 0) return false;
  const { vocabulary, pairs } = index;
  const isOther = (term: number, slot: Slot, form: string) =>
    vocabulary.form(term) !== form && vocabulary.form(term) !== slot.fold;
  let found = false;
  for (const one of vocabulary.like(first.fold))
    for (const other of vocabulary.like(second.fold)) {
      if (pairs.count(one, other) === 0) continue;
      if (!isOther(one, first, forms[0]!) && !isOther(other, second, forms[1]!)) continue;
      found = true;
      admit(first, one);
      admit(second, other);
    }
  return found;
}

function admit(slot: Slot, term: number): void {
  const known = slot.variants.find((variant) => variant.term === term);
  if (known) known.weight = Math.max(known.weight, noMarks);
  else slot.variants.push({ term, weight: noMarks });
}

/** A sign that stands alone: texts have it as the first of every two that touch. */
function widenSign(index: TextIndex, slot: Slot): void {
  for (const [pair, forms] of index.vocabulary.ofLength(2))
    if (pair.startsWith(slot.fold)) for (const term of forms) slot.variants.push({ term, weight: 0.8 });
  slot.idf = idfOf(index, Math.max(0, ...slot.variants.map(({ term }) => index.postings.count(term))));
}

const asking = questionWords.map((words) => words.map(formOf));

/** Places of the words that only ask; none when nothing else was said. */
function quietWords(forms: readonly string[]): Set<number> {
  const quiet = new Set<number>();
  for (const words of asking)
    for (let at = 0; at + words.length <= forms.length; at++)
      if (words.every((word, n) => forms[at + n] === word)) words.forEach((_, n) => quiet.add(at + n));
  return quiet.size === forms.length ? new Set() : quiet;
}

const idfOf = (index: TextIndex, count: number): number =>
  Math.log(1 + (index.size - count + 0.5) / (count + 0.5));
