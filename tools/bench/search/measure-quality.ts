import { foldMarks } from '@saola/vietnamese';
import { get, mainHost } from '../server.ts';
import type { Question } from './questions.ts';

/** What stands where, and what answers: as what a text says, which copies have in common. */
export interface Told {
  /** By path. */
  told: ReadonlyMap<string, string>;
  /** Of the texts of a trial, in order. */
  answers: readonly string[];
}

export interface Quality {
  first: number;
  firstFive: number;
  /** Mean of one by rank, of the first ten. */
  mrr: number;
}

/**
 * Asks the server for programs' answers, with marks or without. What says the same words as the answer is right too:
 * a province fills up with the same texts told again, the newest of which may well stand first.
 */
export async function measureQuality(
  questions: readonly Question[],
  { told, answers, marks, port }: Told & { marks: boolean; port: number },
): Promise<Quality> {
  const sums = { first: 0, firstFive: 0, mrr: 0 };
  for (const { text, answer } of questions) {
    const query = new URLSearchParams({ q: marks ? text : foldMarks(text), format: 'json' });
    const { status, body } = await get(`/tim-kiem?${query}`, mainHost, port);
    if (status !== 200) throw new Error(`${text}: ${status} ${body}`);
    const { items } = JSON.parse(body) as { items: { url: string }[] };
    const rank = items
      .slice(0, 10)
      .findIndex(({ url }) => told.get(new URL(url).pathname) === answers[answer]);
    if (rank === 0) sums.first++;
    if (rank >= 0 && rank < 5) sums.firstFive++;
    if (rank >= 0) sums.mrr += 1 / (rank + 1);
  }
  const count = questions.length || 1;
  return { first: sums.first / count, firstFive: sums.firstFive / count, mrr: sums.mrr / count };
}

export const sayQuality = ({ first, firstFive, mrr }: Quality): string =>
  `R@1 ${first.toFixed(3)}  R@5 ${firstFive.toFixed(3)}  MRR@10 ${mrr.toFixed(3)}`;
