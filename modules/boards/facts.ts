import { findActs } from './find-acts.ts';
import { findBring } from './find-bring.ts';
import { findPlace } from './find-place.ts';
import { findTime } from './find-time.ts';

export type FactKind = 'TIME' | 'PLACE' | 'BRING' | 'ACT';

/** One short line of a slide. */
export interface Fact {
  kind: FactKind;
  text: string;
}

export interface FactSource {
  title: string;
  summary: string;
  plainText: string;
  emergency: boolean;
  /** “Tối nay” is said from here; a slide stands for days, so it says the date. */
  approvedAt: Date;
}

/**
 * At most three lines a passer-by needs: when, where, what to bring; in an emergency what to do.
 * Only what the text says in so many words: a fact that is not found is left out, never guessed.
 */
export function factsOf(source: FactSource): Fact[] {
  const texts = [source.summary, source.title, source.plainText].map((text) => text.normalize('NFC'));
  if (source.emergency) {
    const acts = findActs([texts[0], texts[2]].join('\n'));
    if (acts.length > 0) return acts.slice(0, 3).map((text) => ({ kind: 'ACT', text }));
  }
  const first = (find: (text: string) => string | null): string | null =>
    texts.reduce<string | null>((found, text) => found ?? find(text), null);
  const facts: [FactKind, string | null][] = [
    ['TIME', first((text) => findTime(text, source.approvedAt))],
    ['PLACE', first(findPlace)],
    ['BRING', first(findBring)],
  ];
  return facts.flatMap(([kind, text]) => (text ? [{ kind, text }] : []));
}

/** Disaster risk level 1–5 (Decision 18/2021/QĐ-TTg) where the text states one; a wind force or flood alarm is another scale. */
export function riskLevelOf(text: string): number | null {
  const stated = text
    .normalize('NFC')
    .matchAll(/rủi ro(?: thiên tai)?[^.\n]{0,40}?cấp\s*(?:độ\s*)?([1-5])(?!\d)/giu);
  const levels = [...stated].map((match) => Number(match[1]));
  return levels.length > 0 ? Math.max(...levels) : null;
}
