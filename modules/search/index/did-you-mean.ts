import { readTelex, readVni } from '@saola/vietnamese';
import { restoreMarks } from './restore-marks.ts';
import { foldForm, formOf, splitWords } from './syllables.ts';
import type { TextIndex } from './text-index.ts';
import type { WhatIsPublic } from './what-is-public.ts';

/** Long questions are not guessed at: nobody mistypes a whole text in one way. */
const mostWords = 12;

/** What the reader may have meant, where the texts know it better than what he typed; null where they do not. */
export function didYouMean(
  index: TextIndex,
  text: string,
  { found, known }: { found: number; known: WhatIsPublic },
): string | null {
  const typed = text.split(/\s+/).filter(Boolean);
  if (typed.length === 0 || typed.length > mostWords) return null;
  const typedForms = formsOf(text);
  const own = goodness(index, typedForms);
  const guesses = [
    readEach(typed, readTelex),
    readEach(typed, readVni),
    spelled(index, text, known),
    marked(index, typedForms),
  ];
  let best: string | null = null;
  let most = own + 0.05;
  for (const guess of guesses) {
    if (!guess || guess.toLowerCase() === text.toLowerCase()) continue;
    // Without marks it was looked for with all marks: only a guess at other letters tells the reader something.
    if (found > 0 && foldsOf(guess) === foldsOf(text)) continue;
    const good = goodness(index, formsOf(guess));
    if (good > most && isKnown(index, guess, typedForms, known)) [best, most] = [guess, good];
  }
  return best;
}

/** No word of a guess that was not typed comes from a text that is not public. */
const isKnown = (index: TextIndex, guess: string, typed: readonly string[], known: WhatIsPublic): boolean =>
  formsOf(guess).every((form) => {
    const term = index.vocabulary.find(form);
    return term === undefined || typed.includes(form) || index.knownTimes(term) === 0 || known.hasWord(term);
  });

const formsOf = (text: string): string[] => splitWords(text).map(({ form }) => form);

const foldsOf = (text: string): string => formsOf(text).map(foldForm).join(' ');

const readEach = (typed: readonly string[], read: (word: string) => string | null): string =>
  typed.map((word) => read(word) ?? word).join(' ');

/** How well the texts know a row of words, and which of them stand side by side. */
function goodness(index: TextIndex, forms: readonly string[]): number {
  if (forms.length === 0) return 0;
  let sum = 0;
  let before: number | undefined;
  for (const form of forms) {
    const term = index.vocabulary.find(form);
    const count = term === undefined ? 0 : index.knownTimes(term);
    sum += count > 0 ? 1 + Math.log1p(count) / 10 : 0;
    if (term !== undefined && before !== undefined && index.pairs.count(before, term) > 0) sum += 1;
    before = term;
  }
  return sum / (2 * forms.length - 1);
}

/** The same words with the marks the texts give them. */
export function marked(index: TextIndex, forms: readonly string[]): string {
  return restoreMarks(index, forms.map(foldForm))
    .map((choices, at) => {
      const best = choices.reduce((a, b) => (b.likely > a.likely ? b : a));
      return best.term === 0
        ? foldForm(forms[at]!)
        : index.vocabulary.written(index.vocabulary.form(best.term));
    })
    .join(' ');
}

/** Words that no text has, as a word that some have, one slip of the finger away. */
function spelled(index: TextIndex, text: string, known: WhatIsPublic): string | null {
  const forms = formsOf(text);
  const folds = forms.map(foldForm);
  let changed = false;
  for (const [at, fold] of folds.entries()) {
    if (countOf(index, fold) > 0 || fold.length < 3) continue;
    const better = nearest(index, fold, { before: folds[at - 1], after: folds[at + 1], known });
    if (!better) continue;
    folds[at] = better;
    changed = true;
  }
  return changed ? marked(index, folds.map(formOf)) : null;
}

const countOf = (index: TextIndex, fold: string): number =>
  index.vocabulary.like(fold).reduce((sum, term) => sum + index.postings.count(term), 0);

function nearest(
  index: TextIndex,
  fold: string,
  { before, after, known }: { before: string | undefined; after: string | undefined; known: WhatIsPublic },
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [other, terms] of [-1, 0, 1].flatMap((more) => [
    ...index.vocabulary.ofLength(fold.length + more),
  ])) {
    if (!isOneSlip(fold, other)) continue;
    const count = terms.reduce((sum, term) => sum + index.postings.count(term), 0);
    if (count === 0) continue;
    const beside = neighbours(index, before, terms, true) + neighbours(index, after, terms, false);
    // A short word is one slip away from too many others.
    if (beside === 0 && fold.length < 6) continue;
    const good = Math.log1p(count) + 4 * Math.log1p(beside) + (other[0] === fold[0] ? 2 : 0);
    if (good > most && terms.some((term) => known.hasWord(term))) [best, most] = [other, good];
  }
  return best;
}

function neighbours(
  index: TextIndex,
  fold: string | undefined,
  terms: readonly number[],
  isBefore: boolean,
): number {
  let sum = 0;
  for (const one of fold === undefined ? [] : index.vocabulary.like(fold))
    for (const term of terms) sum += isBefore ? index.pairs.count(one, term) : index.pairs.count(term, one);
  return sum;
}

/** One letter more, less, other, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  // Most pairs of words differ at both ends.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
