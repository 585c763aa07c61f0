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
  const links = choices
    .slice(1)
    .map((nexts, at) => choices[at]!.map((first) => nexts.map((second) => linkOf(index, first, second))));
  const forward: number[][] = [scaled(choices[0]!.map(({ likely }) => likely))];
  for (const [at, link] of links.entries())
    forward.push(
      scaled(
        choices[at + 1]!.map((_, to) => sum(forward[at]!.map((weight, from) => weight * link[from]![to]!))),
      ),
    );
  const backward: number[][] = choices.map((choice) => choice.map(() => 1));
  for (let at = links.length - 1; at >= 0; at--)
    backward[at] = scaled(
      choices[at]!.map((_, from) =>
        sum(links[at]![from]!.map((weight, to) => weight * backward[at + 1]![to]!)),
      ),
    );
  return choices.map((choice, at) => {
    const likely = scaled(choice.map((_, one) => forward[at]![one]! * backward[at]![one]!));
    return choice.map(({ term }, one) => ({ term, likely: likely[one]! }));
  });
}

const most = 12;

function choicesOf(index: TextIndex, fold: string): Meant[] {
  const forms = index.vocabulary
    .like(fold)
    .map((term) => ({ term, likely: index.knownTimes(term) }))
    .filter(({ likely }) => likely > 0)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, most);
  const all = sum(forms.map(({ likely }) => likely)) || 1;
  return forms.length > 0
    ? forms.map(({ term, likely }) => ({ term, likely: likely / all }))
    : [{ term: 0, likely: 1 }];
}

const trust = 0.4;

/** How likely the second follows the first: what was read, softened by how common the second is. */
function linkOf(index: TextIndex, first: Meant, second: Meant): number {
  if (first.term === 0 || second.term === 0) return second.likely;
  const seen = index.pairs.count(first.term, second.term);
  return (seen + trust * second.likely) / (index.knownTimes(first.term) + trust);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function scaled(numbers: number[]): number[] {
  const all = sum(numbers) || 1;
  return numbers.map((number) => number / all);
}
