import type { SearchEntry } from '@saola/api-client';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Entries with these letters in one of their ways, marks or none; those of the province first, the latest first. */
export function sayingSo(entries: readonly SearchEntry[], sought: string): SearchEntry[] {
  const wanted = plain(sought.trim());
  return entries
    .filter(({ ways, known }) => [...ways, ...(known ?? [])].some((way) => plain(way).includes(wanted)))
    .sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? '') || (a.code < b.code ? -1 : 1));
}
