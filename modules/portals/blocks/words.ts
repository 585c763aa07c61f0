import { picturesIn } from '@saola/newsroom';
import type { Types } from './check-page.ts';
import {
  type BlockField,
  type BlockFields,
  type BodyValue,
  type Label,
  type PictureValue,
  wordKinds,
} from './fields.ts';
import { blocksIn, type PageContent, type Row, type Slot } from './page.ts';

/** What a page holds of words, files and places, read from the declarations of its blocks. Pure. */

type Visit = (field: BlockField, value: unknown) => void;

function visitValues(rows: readonly Row[], types: Types, visit: Visit): void {
  for (const block of blocksIn(rows)) visitFields(types.get(block.type)?.fields ?? {}, block.settings, visit);
}

function visitFields(fields: BlockFields, settings: Readonly<Record<string, unknown>>, visit: Visit): void {
  for (const [key, field] of Object.entries(fields)) {
    const value = settings[key];
    if (field.kind === 'rows')
      for (const row of (value ?? []) as Record<string, unknown>[]) visitFields(field.columns, row, visit);
    else if (value !== null && value !== undefined) visit(field, value);
  }
}

const isWords = (field: BlockField): boolean => (wordKinds as readonly string[]).includes(field.kind);

/** Every piece of words on a page, as text that can be compared; readers see the title of a free page only. */
export function wordsIn(content: PageContent, types: Types, slot: Slot): Set<string> {
  const words = new Set(slot === 'FREE' ? [JSON.stringify(content.title)] : []);
  visitValues(content.rows, types, (field, value) => isWords(field) && words.add(JSON.stringify(value)));
  return words;
}

/** Whether a page says something that it did not say before; arranging alone says nothing. */
export function hasNewWords(
  next: PageContent,
  before: PageContent | null,
  types: Types,
  slot: Slot,
): boolean {
  const known = before ? wordsIn(before, types, slot) : new Set<string>();
  return [...wordsIn(next, types, slot)].some((piece) => !known.has(piece));
}

/** Ids of the files that stand on a page. */
export function filesIn(rows: readonly Row[], types: Types): string[] {
  const files = new Set<string>();
  visitValues(rows, types, (field, value) => {
    if (field.kind === 'picture') files.add((value as PictureValue).fileId);
    if (field.kind === 'body')
      for (const body of Object.values(value as BodyValue))
        for (const file of picturesIn(body)) files.add(file);
  });
  return [...files];
}

export function unitsIn(rows: readonly Row[], types: Types): string[] {
  const units = new Set<string>();
  visitValues(rows, types, (field, value) => field.kind === 'unit' && units.add(value as string));
  return [...units];
}

/** What must be filled in before the page is published, as “block: field”. */
export function missingIn(rows: readonly Row[], types: Types): Label[] {
  return blocksIn(rows).flatMap((block) => {
    const type = types.get(block.type);
    return Object.entries(type?.fields ?? {})
      .filter(([key, field]) => field.required && isEmpty(block.settings[key]))
      .map(([, field]) => ({
        vi: `${type!.label.vi}: ${field.label.vi}`,
        en: `${type!.label.en}: ${field.label.en}`,
      }));
  });
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
