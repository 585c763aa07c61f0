import type { ContentType, Field } from '@saola/newsroom';

/** What a reader narrowed a section to; all of it stands in the address. */
export interface SectionFilter {
  words: string;
  /** Chosen values by key of the field: an option, a year, or words of a line. */
  values: Readonly<Record<string, string>>;
  /** The main portal lists what its communes wrote apart. */
  fromBelow: boolean;
}

export const noFilter: SectionFilter = { words: '', values: {}, fromBelow: false };

/** Fields a list may be narrowed by. */
export const filterFields = (type: Pick<ContentType, 'fields'>): Field[] =>
  type.fields.filter(
    (field) => field.filter && ['choice', 'choices', 'day', 'month', 'year', 'line'].includes(field.kind),
  );

/** Names of fields that would be mistaken for the list's own words stand behind a mark. */
const own = new Set(['q', 'sau', 'nguon', 'tuan']);
export const parameterOf = (key: string): string => (own.has(key) ? `f-${key}` : key);

/** Reads the address; a value the section does not know is passed over, as if nobody had asked. */
export function readFilter(type: Pick<ContentType, 'fields'>, query: URLSearchParams): SectionFilter {
  const values: Record<string, string> = {};
  for (const field of filterFields(type)) {
    const value = readValue(field, query.get(parameterOf(field.key)));
    if (value) values[field.key] = value;
  }
  return { words: line(query.get('q')), values, fromBelow: query.get('nguon') === 'xa-phuong' };
}

const line = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);

function readValue(field: Field, text: string | null): string | null {
  if (text === null) return null;
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.options.some((option) => option.value === text) ? text : null;
  if (field.kind === 'line') return line(text) || null;
  return /^(19|20)\d\d$/.test(text) ? text : null;
}

/** Address of a section under a filter, what is not said left out. */
export function sectionUrl(path: string, filter: Partial<SectionFilter> = {}, after?: string | null): string {
  const query = new URLSearchParams();
  if (filter.words) query.set('q', filter.words);
  for (const [key, value] of Object.entries(filter.values ?? {})) query.set(parameterOf(key), value);
  if (filter.fromBelow) query.set('nguon', 'xa-phuong');
  if (after) query.set('sau', after);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export const isNarrowed = (filter: SectionFilter): boolean =>
  filter.words !== '' || Object.keys(filter.values).length > 0;
