import type { TextIndex } from './text-index.ts';

/** A way a word may have been meant, and how likely, of 1. */
export interface Meant {
  term: number;
  likely: number;
}

/**
 * What a row of words typed without marks was meant to be: every word has the forms the texts know, and the texts say
 * which of them stand beside each other (forward–backward over a bigram model).
 */
export function restoreMarks(index: TextIndex, folds: readonly string[]): Meant[][] {
  const choices = folds.map((fold) => choicesOf(index, fold));
  if (choices.length === 0) return [];
  const links = choices.slice(1).map((nexts, at) => linksOf(index, choices[at]!, nexts));
  const forward = choices.map(({ length }) => new Float64Array(length));
  forward[0]!.set(choices[0]!.map(({ likely }) => likely));
  for (const [at, link] of links.entries()) {
    const [here, next] = [forward[at]!, forward[at + 1]!];
    for (let from = 0; from < here.length; from++)
      for (let to = 0; to < next.length; to++) next[to]! += here[from]! * link[from * next.length + to]!;
    scale(next);
  }
  const backward = choices.map(({ length }) => new Float64Array(length).fill(1));
  for (let at = links.length - 1; at >= 0; at--) {
    const [here, next, link] = [backward[at]!, backward[at + 1]!, links[at]!];
    for (let from = 0; from < here.length; from++) {
      let sum = 0;
      for (let to = 0; to < next.length; to++) sum += link[from * next.length + to]! * next[to]!;
      here[from] = sum;
    }
    scale(here);
  }
  return choices.map((choice, at) => {
    const likely = scale(forward[at]!.map((weight, one) => weight * backward[at]![one]!));
    return choice.map(({ term }, one) => ({ term, likely: likely[one]! }));
  });
}

const most = 12;

function choicesOf(index: TextIndex, fold: string): Meant[] {
  const forms = index.vocabulary
    .like(fold)
    .map((term) => ({ term, likely: index.knownTimes(term) }))
    .filter(({ likely }) => likely > 0)
    .sort((a, b) => b.likely - a.likely);
  if (forms.length > most) forms.length = most;
  const all = forms.reduce((sum, { likely }) => sum + likely, 0);
  for (const form of forms) form.likely /= all;
  return forms.length > 0 ? forms : [{ term: 0, likely: 1 }];
}

const trust = 2;

/** How likely each second follows each first: what was read, softened by how common the second is. */
function linksOf(index: TextIndex, firsts: readonly Meant[], seconds: readonly Meant[]): Float64Array {
  const links = new Float64Array(firsts.length * seconds.length);
  let place = 0;
  for (const first of firsts) {
    const known = index.knownTimes(first.term) + trust;
    for (const second of seconds) {
      const isKnown = first.term !== 0 && second.term !== 0;
      const seen = isKnown ? index.pairs.count(first.term, second.term) : 0;
      links[place++] = isKnown ? (seen + trust * second.likely) / known : second.likely;
    }
  }
  return links;
}

function scale(numbers: Float64Array): Float64Array {
  let all = 0;
  for (const number of numbers) all += number;
  if (all > 0) for (let at = 0; at < numbers.length; at++) numbers[at]! /= all;
  return numbers;
}
