import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { localDay } from '@saola/vietnamese';
import { speechTables } from '../tables.ts';
import type { Guess } from './spoken-form.ts';

const longestExample = 200;

/** Counts words that were guessed, by month and unit. Words and one sentence only: nothing of who wrote or asked. */
export async function noteGuesses(
  database: Database,
  unitPath: string,
  guesses: readonly Guess[],
  now: Date,
): Promise<void> {
  if (guesses.length === 0) return;
  const month = `${localDay(now).slice(0, 7)}-01`;
  const counted = new Map<string, Guess & { count: number }>();
  for (const guess of guesses) {
    const known = counted.get(guess.word);
    counted.set(guess.word, { ...guess, count: (known?.count ?? 0) + 1 });
  }
  await speechTables(database)
    .insertInto('speech.guessed_words')
    .values(
      // In one order always, so that two recordings at a time never wait for each other.
      [...counted.values()]
        .sort((one, other) => (one.word < other.word ? -1 : 1))
        .map(({ word, certainty, spoken, count, example }) => ({
          month,
          unit_path: unitPath,
          word: word.slice(0, 60),
          certainty,
          spoken: spoken.slice(0, 300),
          count,
          example: example.slice(0, longestExample),
        })),
    )
    .onConflict((conflict) =>
      conflict.columns(['month', 'unit_path', 'word']).doUpdateSet((to) => ({
        count: sql<number>`guessed_words.count + excluded.count`,
        certainty: to.ref('excluded.certainty'),
        spoken: to.ref('excluded.spoken'),
      })),
    )
    .execute();
}
