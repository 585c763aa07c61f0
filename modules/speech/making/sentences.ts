import { splitSentences } from '@saola/vietnamese';

/** A sentence as written and as the voice says it; `from` and `to` are places in the written text. */
export interface SpokenSentence {
  from: number;
  to: number;
  written: string;
  spoken: string;
}

interface SentenceOptions {
  speak(written: string): string;
  /** Marks of pace and pause may go over several sentences: a text with marks is spoken in one go. */
  whole?: boolean;
}

export function sentencesOf(text: string, { speak, whole = false }: SentenceOptions): SpokenSentence[] {
  if (whole) {
    const written = text.trim();
    const from = text.indexOf(written);
    return written ? [{ from, to: from + written.length, written, spoken: speak(written) }] : [];
  }
  let from = 0;
  return splitSentences(text).flatMap((found) => {
    const written = found.trim();
    const at = text.indexOf(written, from);
    if (!written || at < 0) return [];
    from = at + written.length;
    return [{ from: at, to: from, written, spoken: speak(written) }];
  });
}
