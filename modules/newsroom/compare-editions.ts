import { countPoints, type Boundary } from './boundary.ts';
import { diffArrays } from 'diff';
import { say, type Language } from '@saola/translations';
import type { ContentType, Field, FieldValues, PlainField } from './content-type.ts';
import type { FieldFile } from './read-value.ts';

/** What changed from one edition to another, as people read it. Pure. */

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface ComparedPart {
  /** `title`, `summary`, `body`, `spokenText`, `picture`, `attachments`, or `fields.` with the key of the field. */
  part: string;
  label: string;
  changes: Change[];
}

export interface ComparedEdition {
  title: string;
  summary: string;
  plainText: string;
  spokenText: string | null;
  pictureAlt: string;
  attachments: readonly { name: string }[];
  fields: FieldValues;
}

const labels = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  body: { vi: 'Nội dung', en: 'Text' },
  spokenText: { vi: 'Lời đọc trên loa', en: 'Spoken text' },
  picture: { vi: 'Mô tả ảnh', en: 'What the picture shows' },
  attachments: { vi: 'Tệp đính kèm', en: 'Attachments' },
} as const;

/** Every part that either edition has, in the order of the page; an unchanged one is one piece of kind `same`. */
export function compareEditions(
  before: ComparedEdition,
  after: ComparedEdition,
  type: Pick<ContentType, 'fields' | 'titleLabel'>,
  language: Language = 'vi',
): ComparedPart[] {
  const desk = language === 'vi' ? 'vi' : 'en';
  const part = (name: keyof typeof labels, textOf: (edition: ComparedEdition) => string): ComparedPart => ({
    part: name,
    label: name === 'title' && type.titleLabel ? say(type.titleLabel, language) : labels[name][desk],
    changes: compareTexts(textOf(before), textOf(after), language),
  });
  return [
    part('title', ({ title }) => title),
    part('summary', ({ summary }) => summary),
    part('picture', ({ pictureAlt }) => pictureAlt),
    part('body', ({ plainText }) => plainText),
    part('spokenText', ({ spokenText }) => spokenText ?? ''),
    ...type.fields.map((field) => ({
      part: `fields.${field.key}`,
      label: say(field.label, language),
      changes: compareTexts(
        textOfValue(field, before.fields[field.key], language),
        textOfValue(field, after.fields[field.key], language),
        language,
      ),
    })),
    part('attachments', ({ attachments }) => attachments.map(({ name }) => name).join('\n')),
  ].filter(({ changes }) => changes.length > 0);
}

/** Beyond so many changed words a text was written anew, and looking further would take time and tell nobody anything. */
const mostEdits = 600;

/**
 * Pieces whose `same` and `added` make up the new text, and whose `same` and `removed` the old one (spaces aside). By
 * words; where too many changed, by lines; and then as a whole. So the time grows no faster than the texts.
 */
export function compareTexts(before: string, after: string, language: Language = 'vi'): Change[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  const words = (text: string) => wordsOf(text, language);
  const pieces =
    compareLists(words(before), words(after), '') ??
    compareLists(linesOf(before), linesOf(after), '') ??
    wholly(before, after);
  return pieces.filter(({ text }) => text !== '');
}

function compareLists(before: string[], after: string[], glue: string): Change[] | null {
  const found = diffArrays(before, after, {
    maxEditLength: mostEdits,
    comparator: (one, other) => one === other || one.trim() === other.trim(),
  });
  return (
    found?.map(({ value, added, removed }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(glue),
    })) ?? null
  );
}

const wholly = (before: string, after: string): Change[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** Words with the spaces behind them: a space alone is no word that could stay the same, and a day is one word. */
function wordsOf(text: string, language: Language): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const goesOn = /^\s/.test(segment) || (/^[\d/]/.test(segment) && /[\d/]$/.test(words.at(-1) ?? ''));
    if (words.length > 0 && goesOn) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** All that a field says; unlike the words for search, with numbers, addresses and times. */
function textOfValue(field: Field, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  if (field.kind !== 'rows') return textOfPlain(field, value, language);
  return (value as FieldValues[])
    .map((row) =>
      field.columns
        .filter(({ key }) => row[key] !== undefined)
        .map((column) => `${say(column.label, language)}: ${textOfPlain(column, row[column.key], language)}`)
        .join(' · '),
    )
    .join('\n');
}

function textOfPlain(field: PlainField, value: unknown, language: Language): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .map((one) => field.options.find((option) => option.value === one)?.label[language] ?? String(one))
        .join(', ');
    case 'picture':
    case 'pictures':
    case 'files':
    case 'audio':
    case 'video':
      return ([value].flat() as FieldFile[]).map((file) => nameOf(file, language)).join('\n');
    case 'place': {
      const { lat, lon } = value as { lat: number; lon: number };
      return `${lat}, ${lon}`;
    }
    case 'boundary':
      return (value as Boundary).features
        .map(
          (one) =>
            `${one.properties.name || one.geometry.type} (${countPoints({ ...(value as Boundary), features: [one] })})`,
        )
        .join('\n');
    case 'day':
    case 'month':
      return String(value).split('-').reverse().join('/');
    case 'number':
    case 'money':
      return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(Number(value));
    default:
      return String(value);
  }
}

/** Two files without a name are told apart by the end of their ids. */
const nameOf = ({ fileId, name }: FieldFile, language: Language): string =>
  name || `${language === 'vi' ? 'chưa có tên, tệp' : 'without a name, file'} ${fileId.slice(-4)}`;
