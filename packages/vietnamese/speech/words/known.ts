import { abbreviations } from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { byContext, type Meaning } from './by-context.ts';
import { byNeighbours } from './by-neighbours.ts';

const meanings = new Map<string, readonly Meaning[]>(byContext);
for (const [word, near] of Object.entries(byNeighbours))
  meanings.set(word, [...near, ...(byContext.get(word) ?? [])]);

/** In one text piece: what a table knows, by what stands around it. */
export function known(word: string, lead: string, tail: string): string | null {
  for (const meaning of meanings.get(word) ?? [])
    if ((!meaning.before || meaning.before.test(lead)) && (!meaning.after || meaning.after.test(tail)))
      return meaning.say;
  return abbreviations.get(word) ?? acronyms.get(word) ?? null;
}
