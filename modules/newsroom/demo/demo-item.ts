import type { Language } from '@saola/translations';
import type { Body } from '../body-schema.ts';
import type { FieldValues } from '../content-type.ts';
import type { PictureKey } from './demo-story.ts';
import type { PaperKey } from './papers.ts';

/** One item of a section of the demonstration. Nobody is named: officers are their posts. */
export interface DemoItem {
  /** Path of its unit. */
  unit: string;
  /** Code of its content type. */
  type: string;
  title: string;
  summary?: string;
  body?: Body;
  fields?: FieldValues;
  papers?: PaperKey[];
  picture?: PictureKey;
  category?: string;
  topic?: number;
  /** How many days ago it was approved: on the day that its fields say, so that no deadline passes. */
  daysAgo: number;
  /** Days from today; a review may be due already. */
  publicUntilIn?: number;
  reviewIn?: number;
  /** The edition after the first, with the note for readers. */
  next?: ItemWords & { daysAgo: number; changeNote: string };
  in?: Partial<Record<Exclude<Language, 'vi'>, ItemWords>>;
}

/** What differs from the first edition; of the fields only those that are words. */
export type ItemWords = Partial<Pick<DemoItem, 'title' | 'summary' | 'body' | 'fields'>>;

const kept = 'demo:';

/** A drawing, portrait or paper that is stored when the item is written; the name says what it shows, or is its file name. */
const file = (key: string, name: string) => ({ fileId: kept + key, name });
export const drawing = (key: PictureKey, shows: string) => file(`drawing:${key}`, shows);
export const portrait = (key: 'woman' | 'man', shows: string) => file(`portrait:${key}`, shows);
export const paper = (key: PaperKey, name: string) => file(`paper:${key}`, name);
export const spoken = (name: string) => file('sound:bulletin', name);

/** Fields with the ids of stored files in the place of their names. */
export async function withFiles<T>(value: T, store: (key: string) => Promise<string>): Promise<T> {
  if (typeof value === 'string')
    return (value.startsWith(kept) ? await store(value.slice(kept.length)) : value) as T;
  if (Array.isArray(value))
    return (await Promise.all(value.map((each: unknown) => withFiles(each, store)))) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(async ([key, each]) => [
    key,
    await withFiles<unknown>(each, store),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as T;
}
