import type { DocumentFacts, Documents } from './documents.ts';
import type { Cursor, Question } from './library.ts';
import type { Plan } from './plan.ts';
import type { OrderScore } from './score-order.ts';
import type { ScoreBoard } from './score-words.ts';
import { type Numbers, topOf } from './top-of.ts';

export interface Ranked {
  number: number;
  facts: DocumentFacts;
  worth: number;
}

interface Given {
  documents: Documents;
  board: ScoreBoard;
  plan: Plan;
  order: OrderScore;
  /** Slots that the board has left out. */
  left: readonly number[];
}

/** Finds whose order of words is looked at; those behind them keep the order of their words alone. */
const lookedAt = 80;
const mostWithPhrase = 5_000;
/** Nobody turns to a page behind these. */
const mostTurned = 1_000;
const year = 365 * 86_400_000;
const freshness = 0.08;

/** What was found, the best or the newest first. */
export function rank(given: Given, numbers: Numbers, question: Question): Ranked[] {
  const isQuoted = given.plan.phrases.length > 0;
  if (question.sort === 'newest') return newest(given, isQuoted ? quoted(given, numbers) : numbers);
  const best = topOf(numbers, given.board.scores, isQuoted ? mostWithPhrase : lookedAt);
  const looked = lookAt(given, best, question);
  if (numbers.length <= best.length || isQuoted) return looked;
  // Most readers stay on the first pages, for which the others need no order.
  const turned = question.after ? placeBehind(looked, question.after) : 0;
  if (turned + question.limit < looked.length) return looked;
  return [...looked, ...others(given, numbers, best, looked.at(-1)?.worth ?? 0)];
}

function lookAt({ documents, board, plan, order, left }: Given, best: number[], { now }: Question): Ranked[] {
  const looked: Ranked[] = [];
  for (const number of best) {
    let more = order.of(number);
    if (more === null) continue;
    for (const place of left) {
      const times = order.timesOf(place);
      if (times > 0) more += board.more(number, plan.slots[place]!.idf, times);
    }
    const facts = documents.get(number)!;
    const age = Math.max(0, now - facts.publishedAt) / year;
    const worth = (board.scores[number]! + more) * (1 + freshness * Math.exp(-age));
    looked.push({ number, facts, worth });
  }
  return looked.sort(better);
}

/** Behind those that were looked at, none is worth more than the last of them. */
function others({ documents, board }: Given, numbers: Numbers, looked: number[], least: number): Ranked[] {
  const isLooked = new Set(looked);
  const { scores } = board;
  const rest = topOf(
    numbers.filter((number) => !isLooked.has(number)),
    scores,
    mostTurned - looked.length,
  );
  const top = scores[rest[0] ?? 0]! || 1;
  return rest.map((number) => ({
    number,
    facts: documents.get(number)!,
    worth: (least * 0.999 * scores[number]!) / top,
  }));
}

const quoted = ({ board, order }: Given, numbers: Numbers): number[] =>
  topOf(numbers, board.scores, mostWithPhrase)
    .filter((number) => order.of(number) !== null)
    .sort((a, b) => a - b);

function newest({ documents }: Given, numbers: Numbers): Ranked[] {
  return topOf(numbers, documents.published, mostTurned)
    .map((number) => {
      const facts = documents.get(number)!;
      return { number, facts, worth: facts.publishedAt };
    })
    .sort(better);
}

const better = (a: Ranked, b: Ranked): number =>
  b.worth - a.worth ||
  b.facts.publishedAt - a.facts.publishedAt ||
  (a.facts.storyId < b.facts.storyId ? -1 : 1);

/** Right behind the find of the cursor; where it is gone, behind all that are worth as much. */
export function placeBehind(ranked: readonly Ranked[], { worth, storyId }: Cursor): number {
  const same = ranked.findIndex(({ facts }) => facts.storyId === storyId);
  if (same >= 0) return same + 1;
  const behind = ranked.findIndex((one) => one.worth < worth);
  return behind < 0 ? ranked.length : behind;
}
