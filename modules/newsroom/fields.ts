import type { Language } from '@saola/translations';
import type { ContentType, Field, FieldValues, PlainField, Said } from './content-type.ts';
import { isRecord } from './is-record.ts';
import { readValue, tooMany, type FieldFile } from './read-value.ts';

/** `key` leads to the place: `funds`, or `items.2.day` for the third row. */
export interface FieldProblem {
  key: string;
  label: Said;
  problem: Said;
}

const mostRows = 200;
const mostProblems = 50;
/** JSON of all fields of an item, in characters. */
const mostOfAll = 500_000;

/**
 * Reads the fields of an item from outside: clean values of what is filled in, or all that is wrong with them.
 * A draft may be incomplete, and a span the wrong way round; everything else is refused in a draft as well.
 */
export function readFields(
  type: ContentType,
  input: unknown,
  { draft }: { draft: boolean },
): { values: FieldValues } | { problems: FieldProblem[] } {
  if (!isRecord(input)) return { problems: [{ key: '', label: said.fields, problem: said.notFields }] };
  const { values, problems } = readAll(type.fields, input);
  if (problems.length === 0 && JSON.stringify(values).length > mostOfAll)
    problems.push({ key: '', label: said.fields, problem: said.tooMuch });
  if (problems.length === 0 && !draft)
    problems.push(...spansOf(type.fields, values), ...gapsOf(type, values));
  return problems.length === 0 ? { values } : { problems: problems.slice(0, mostProblems) };
}

/** Labels of what has to be filled in before anybody is asked to approve; empty when all is there. */
export const missingFields = (type: ContentType, values: FieldValues): Said[] =>
  gapsOf(type, values).map(({ label }) => label);

/** The words of all fields, one value a line, for search: choices by their label, files by their name. */
export function fieldText(type: ContentType, values: FieldValues, language: Language): string {
  const write = (fields: readonly Field[], of: FieldValues): string[] =>
    fields.flatMap((field) => {
      const value = of[field.key];
      if (value === undefined) return [];
      return field.kind === 'rows'
        ? rowsOf(value).map((row) => write(field.columns, row).join(' · '))
        : wordsOf(field, value, language);
    });
  return write(type.fields, values)
    .filter((line) => line !== '')
    .join('\n');
}

/** Ids of the files that stand in the fields, each once; of fields of some kinds, or of all. */
export function filesIn(type: ContentType, values: FieldValues, kinds?: readonly Field['kind'][]): string[] {
  const find = (fields: readonly Field[], of: FieldValues): string[] =>
    fields.flatMap((field) => {
      const value = of[field.key];
      if (field.kind === 'rows') return rowsOf(value).flatMap((row) => find(field.columns, row));
      return isOfFiles(field) && (kinds?.includes(field.kind) ?? true)
        ? filesOf(value).map(({ fileId }) => fileId)
        : [];
    });
  return [...new Set(find(type.fields, values))];
}

/** Files of some kinds with the place each stands in, as problems name it: `pictures.0.picture`. */
export function filesWithKeys(
  type: Pick<ContentType, 'fields'>,
  values: FieldValues,
  kinds: readonly Field['kind'][],
): { key: string; file: FieldFile }[] {
  const find = (
    fields: readonly Field[],
    of: FieldValues,
    before: string,
  ): { key: string; file: FieldFile }[] =>
    fields.flatMap((field) => {
      const value = of[field.key];
      const key = before + field.key;
      if (field.kind === 'rows')
        return rowsOf(value).flatMap((row, at) => find(field.columns, row, `${key}.${at}.`));
      return kinds.includes(field.kind) ? filesOf(value).map((file) => ({ key, file })) : [];
    });
  return find(type.fields, values, '');
}

/** What a translation begins with: all that is the same in every language. Texts are left to the translator. */
export function copyForTranslation(type: ContentType, values: FieldValues): FieldValues {
  const copy = (fields: readonly Field[], of: FieldValues): FieldValues =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = of[field.key];
        if (value === undefined || isToTranslate(field)) return [];
        if (field.kind === 'rows') return [[field.key, rowsOf(value).map((row) => copy(field.columns, row))]];
        return [[field.key, withoutDescription(field, value)]];
      }),
    );
  // Read once more, so that rows without anything left in them go.
  const read = readAll(type.fields, { ...copy(type.fields, values) });
  return read.values;
}

function readAll(
  fields: readonly Field[],
  input: Record<string, unknown>,
  labelOf: (field: Field) => Said = ({ label }) => label,
): { values: Record<string, unknown>; problems: FieldProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const own = Object.hasOwn(input, field.key) ? input[field.key] : undefined;
    const read = field.kind === 'rows' ? readRows(field, own) : readValue(field, own);
    if ('problems' in read) problems.push(...read.problems);
    else if ('problem' in read)
      problems.push({ key: field.key, label: labelOf(field), problem: read.problem });
    else if (read.value !== undefined) values[field.key] = read.value;
  }
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(input).find((key) => !known.has(key));
  if (unknown !== undefined) problems.push(notKnown(unknown));
  return { values, problems };
}

type Rows = Extract<Field, { kind: 'rows' }>;
type ReadRows = { value: unknown[] | undefined } | { problem: Said } | { problems: FieldProblem[] };

/** Rows in which nothing is filled in are left out: a form has an empty one at its end. */
function readRows(field: Rows, input: unknown): ReadRows {
  if (input === undefined || input === null) return { value: undefined };
  const limit = field.maxRows ?? mostRows;
  if (!Array.isArray(input)) return { problem: said.notRows };
  if (input.length > limit) return { problem: tooMany(limit) };
  const rows: Record<string, unknown>[] = [];
  const problems: FieldProblem[] = [];
  for (const [at, row] of input.entries()) {
    if (!isRecord(row)) return { problem: said.notRows };
    const read = readAll(field.columns, row, (column) => inRow(field, at, column));
    problems.push(...read.problems.map((one) => ({ ...one, key: `${field.key}.${at}.${one.key}` })));
    if (Object.keys(read.values).length > 0) rows.push(read.values);
  }
  if (problems.length > 0) return { problems };
  return { value: rows.length === 0 ? undefined : rows };
}

/** What has to be filled in and is not: required fields and columns, one of several, and words for a picture. */
function gapsOf(type: ContentType, values: FieldValues): FieldProblem[] {
  const gapIn = (field: Field, value: unknown, label: Said, key: string): FieldProblem[] => {
    if (value === undefined) return field.required ? [{ key, label, problem: said.fillIn }] : [];
    const isUnseen = isOfPictures(field) && filesOf(value).some(({ name }) => name === '');
    return isUnseen ? [{ key, label: descriptionOf(label), problem: said.describe }] : [];
  };
  const gaps = type.fields.flatMap((field) => {
    const value = values[field.key];
    if (field.kind !== 'rows' || value === undefined) return gapIn(field, value, field.label, field.key);
    return rowsOf(value).flatMap((row, at) =>
      field.columns.flatMap((column) =>
        gapIn(column, row[column.key], inRow(field, at, column), `${field.key}.${at}.${column.key}`),
      ),
    );
  });
  for (const field of type.fields) {
    const credit = field.kind === 'boundary' && type.fields.find(({ key }) => key === field.credit);
    if (credit && values[field.key] !== undefined && values[credit.key] === undefined)
      gaps.push({ key: credit.key, label: credit.label, problem: said.fillIn });
  }
  const choice = type.fields.filter(({ key }) => type.oneOf?.includes(key));
  if (choice.length > 0 && choice.every(({ key }) => values[key] === undefined))
    gaps.push({ key: choice[0]!.key, label: eitherOf(choice), problem: said.fillInOne });
  return gaps;
}

/** Spans that end before they begin. */
function spansOf(fields: readonly Field[], values: FieldValues): FieldProblem[] {
  return fields.flatMap((field) => {
    if (field.kind === 'rows')
      return rowsOf(values[field.key]).flatMap((row, at) =>
        spansOf(field.columns, row).map(({ key, label, problem }) => ({
          key: `${field.key}.${at}.${key}`,
          label: inRow(field, at, { label }),
          problem,
        })),
      );
    const first = 'notBefore' in field && field.notBefore ? values[field.notBefore] : undefined;
    const last = values[field.key];
    if (first === undefined || last === undefined) return [];
    return (last as string | number) < (first as string | number)
      ? [{ key: field.key, label: field.label, problem: said.beforeStart }]
      : [];
  });
}

function wordsOf(field: PlainField, value: unknown, language: Language): string[] {
  if (isOfFiles(field)) return filesOf(value).map(({ name }) => name);
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .flatMap((one) => field.options.find((option) => option.value === one)?.label[language] ?? []);
    case 'day':
      return [String(value).split('-').reverse().join('/')];
    case 'line':
    case 'text':
    case 'phone':
    case 'email':
    case 'year':
      return [String(value)];
    default:
      return [];
  }
}

const isOfPictures = ({ kind }: Field) => kind === 'picture' || kind === 'pictures';
const isOfFiles = (field: Field) =>
  isOfPictures(field) || field.kind === 'files' || field.kind === 'audio' || field.kind === 'video';
const isToTranslate = ({ kind, sameInAllLanguages }: Field) =>
  (kind === 'line' || kind === 'text') && !sameInAllLanguages;

/** A picture's name is a sentence in a language; the name of a document is that of the document. */
function withoutDescription(field: Field, value: unknown): unknown {
  if (!isOfPictures(field)) return value;
  const bare = filesOf(value).map(({ fileId }) => ({ fileId, name: '' }));
  return field.kind === 'picture' ? bare[0] : bare;
}

const rowsOf = (value: unknown): FieldValues[] => (Array.isArray(value) ? (value as FieldValues[]) : []);
const filesOf = (value: unknown): FieldFile[] => (value === undefined ? [] : ([value].flat() as FieldFile[]));

const inRow = ({ label }: Rows, at: number, column: { label: Said }): Said => ({
  vi: `${label.vi}, dòng ${at + 1}: ${column.label.vi}`,
  en: `${label.en}, row ${at + 1}: ${column.label.en}`,
});
const descriptionOf = (label: Said): Said => ({
  vi: `${label.vi}: mô tả ảnh`,
  en: `${label.en}: what the picture shows`,
});
const eitherOf = (fields: readonly Field[]): Said => ({
  vi: fields.map(({ label }) => label.vi).join(' hoặc '),
  en: fields.map(({ label }) => label.en).join(' or '),
});
const notKnown = (key: string): FieldProblem => {
  const name = key.replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 60);
  return { key: name, label: { vi: name, en: name }, problem: said.unknown };
};

const said = {
  fields: { vi: 'Các mục thông tin', en: 'The fields' },
  notFields: { vi: 'Phải là một bảng gồm tên mục và giá trị.', en: 'Has to be names with values.' },
  notRows: { vi: 'Phải là một danh sách các dòng.', en: 'Has to be a list of rows.' },
  unknown: { vi: 'Loại nội dung này không có mục đó.', en: 'This type of content has no such field.' },
  tooMuch: {
    vi: 'Tổng dung lượng chữ quá lớn. Hãy chuyển bớt sang tệp đính kèm.',
    en: 'All fields together are too long. Please move some of it to an attached file.',
  },
  fillIn: { vi: 'Hãy điền mục này.', en: 'Please fill this in.' },
  fillInOne: { vi: 'Hãy điền ít nhất một trong các mục này.', en: 'Please fill in at least one of these.' },
  describe: {
    vi: 'Hãy ghi ảnh thể hiện điều gì, để người không nhìn được ảnh cũng biết.',
    en: 'Please say what the picture shows, for those who cannot see it.',
  },
  beforeStart: { vi: 'Thời điểm kết thúc sớm hơn lúc bắt đầu.', en: 'Ends before it begins.' },
} satisfies Record<string, Said>;
