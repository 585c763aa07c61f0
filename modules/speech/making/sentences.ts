import { splitSentences } from '@saola/vietnamese';
import { markedSentences } from '../voices/marked-sentences.ts';

/** A sentence as written and as the voice says it; `from` and `to` are places in the written text. */
export interface SpokenSentence {
  from: number;
  to: number;
  written: string;
  spoken: string;
}

interface SentenceOptions {
  speak(written: string): string;
  /** It holds marks of pace and pause, which may go over several sentences. */
  marked?: boolean;
}

export function sentencesOf(text: string, { speak, marked = false }: SentenceOptions): SpokenSentence[] {
  if (marked)
    return markedSentences(text).map(({ from, to, marked: sentence }) => ({
      from,
      to,
      written: text.slice(from, to),
      spoken: speak(sentence),
    }));
  let from = 0;
  return splitSentences(text).flatMap((found) => {
    const written = found.trim();
    const at = text.indexOf(written, from);
    if (!written || at < 0) return [];
    from = at + written.length;
    return [{ from: at, to: from, written, spoken: speak(written) }];
  });
}
