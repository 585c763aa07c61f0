import { contentTypeOf, type FieldValues } from '@saola/newsroom';
import { say, type Language } from '@saola/translations';

interface Item {
  type: string;
  language: string;
  summary: string;
  plainText: string;
  fields: FieldValues;
}

/** Shorter than a sentence there is nothing to listen to: a number of a paper, a list of files. */
const LEAST = 60; // letters

/** What is read aloud of an item behind its title: its summary, its text and the long texts of its form, as the page has them. */
export function wordsOfItem(item: Item): string {
  const type = contentTypeOf(item.type);
  const long = (type?.fields ?? []).flatMap((field) => {
    const value = field.kind === 'text' ? item.fields[field.key] : null;
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [`${say(field.label, item.language as Language)}.\n${value.trim()}`];
  });
  const body = item.plainText.trim();
  // A question stands before its answer, and data before what is said of it.
  const isTextFirst = /^(?:stories|chapters|gallery)$/.test(type?.list.layout ?? 'stories');
  const parts = isTextFirst ? [body, ...long] : [...long, body];
  return [item.summary.trim(), ...parts].filter(Boolean).join('\n');
}

/** Whether an item has prose that somebody would listen to. */
export const hasProse = (item: Item): boolean => wordsOfItem(item).length >= LEAST;
