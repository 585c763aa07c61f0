import { speechError } from '../errors.ts';
import { readEntry, type Entry, type EntryDraft } from './entry.ts';

/** @throws speech/entry-… */
export function expectEntry(draft: EntryDraft): Entry {
  const entry = readEntry(draft);
  if ('problem' in entry) throw speechError(entry.problem, { written: draft.written.slice(0, 60) });
  return entry;
}
