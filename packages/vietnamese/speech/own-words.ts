import { spellLetters } from '../letters.ts';
import type { Region } from '../region.ts';
import type { Reading } from './rule.ts';
import type { OwnWords } from './scan.ts';

/** `spelled`: letter by letter; `word`: in small letters, as it stands. */
export type DictionaryValue = string | { say: 'spelled' | 'word' };
export type Dictionary = ReadonlyMap<string, DictionaryValue>;

interface Entry {
  written: string;
  value: DictionaryValue;
  spoken?: string;
}

interface Index {
  byFirst: Map<string, Entry[]>;
}

const indexes = new WeakMap<Dictionary, Map<Region, Index>>();
const firstToken = /^(?:[\p{L}\p{M}]+|[0-9]+|[^\p{L}\p{M}0-9])/u;

function buildIndex(dictionary: Dictionary): Index {
  const byFirst = new Map<string, Entry[]>();
  for (const [key, value] of dictionary) {
    const written = key.normalize('NFC').trim().replace(/\s+/g, ' ');
    const first = firstToken.exec(written)?.[0].toLowerCase();
    if (!first) continue;
    const entries = byFirst.get(first) ?? [];
    entries.push({ written, value });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values())
    entries.sort((one, other) => other.written.length - one.written.length);
  return { byFirst };
}

/**
 * The people’s dictionary over the built-in one: the longest entry that stands here whole. A word written with capitals
 * is meant so; one in small letters in any case. What an entry says is read once by the built-in rules and never looked
 * up again, so that an entry may name itself.
 */
export function ownWords(dictionary: Dictionary, region: Region, read: (text: string) => string): OwnWords {
  const known = indexes.get(dictionary) ?? new Map<Region, Index>();
  indexes.set(dictionary, known);
  const index = known.get(region) ?? buildIndex(dictionary);
  known.set(region, index);
  return (text, at, end) => {
    const entries = index.byFirst.get(text.slice(at, Math.min(end, at + 60)).toLowerCase());
    const entry = entries?.find(({ written }) => stands(written, text, at));
    return entry ? reading(entry, at, read) : null;
  };
}

function stands(written: string, text: string, at: number): boolean {
  const found = text.slice(at, at + written.length);
  const isSame = written === written.toLowerCase() ? found.toLowerCase() === written : found === written;
  if (!isSame) return false;
  const after = text.slice(at + written.length, at + written.length + 3);
  if (/[\p{L}\p{M}\d]$/u.test(written) && /^[\p{L}\p{M}\d]/u.test(after)) return false;
  // A part of a longer date, number or code is not the entry: 25/11 does not stand in 25/11/2026.
  if (/\d$/.test(written) && /^[/.,:-]\d/.test(after)) return false;
  return !(/^\d/.test(written) && /\d[/.,:-]$/.test(text.slice(Math.max(0, at - 2), at)));
}

function reading(entry: Entry, at: number, read: (text: string) => string): Reading {
  const to = at + entry.written.length;
  const { value } = entry;
  if (typeof value !== 'string')
    return value.say === 'spelled'
      ? { to, spoken: spellLetters(entry.written), certainty: 'sure' }
      : { to, spoken: entry.written.toLowerCase(), certainty: 'sure' };
  entry.spoken ??= read(value);
  return { to, spoken: entry.spoken };
}
