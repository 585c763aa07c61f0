import { abbreviations } from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { byContext } from './by-context.ts';

/** In one text piece: what a table knows, by what stands around it. */
export function known(word: string, lead: string, tail: string): string | null {
  const meanings = byContext.get(word);
  for (const meaning of meanings ?? [])
    if ((!meaning.before || meaning.before.test(lead)) && (!meaning.after || meaning.after.test(tail)))
      return meaning.say;
  return abbreviations.get(word) ?? acronyms.get(word) ?? null;
}
