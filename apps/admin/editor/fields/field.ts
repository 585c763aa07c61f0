import type { ContentType } from '@saola/api-client';

export type Field = ContentType['fields'][number];
/** A field that can also be a column of rows. */
export type Column = NonNullable<Field['columns']>[number];
export type Values = Readonly<Record<string, unknown>>;

export interface FileValue {
  fileId: string;
  name: string;
}

/** What the server says is wrong with a value; `key` leads to the place: `funds`, or `items.2.day`. */
export interface FieldProblem {
  key: string;
  label: { vi: string; en: string };
  problem: { vi: string; en: string };
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The values with one of them set; what is empty is not there. */
export function put(values: Values, key: string, value: unknown): Values {
  const { [key]: _before, ...rest } = values;
  return isEmpty(value) ? rest : { ...rest, [key]: value };
}

export const filesOf = (value: unknown): FileValue[] =>
  isEmpty(value) ? [] : ([value].flat() as FileValue[]);
export const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);

export const isPicture = ({ kind }: Pick<Column, 'kind'>): boolean =>
  kind === 'picture' || kind === 'pictures';
export const isFile = (field: Pick<Column, 'kind'>): boolean =>
  isPicture(field) || ['files', 'audio', 'video'].includes(field.kind);

/** Kinds whose control is short enough to share a line with another. */
const shortKinds = new Set(['day', 'month', 'year', 'time', 'number', 'money', 'phone', 'email', 'choice']);
/** A longer choice would be cut. */
const LONG_CHOICE = 40;
export const isShort = (field: Column): boolean =>
  (shortKinds.has(field.kind) && !field.options?.some(({ label }) => label.length > LONG_CHOICE)) ||
  (field.kind === 'line' && (field.maxLength ?? 300) <= 120);

/** Rows that need the whole width of a desk. */
export const isWide = (field: Field): boolean => field.kind === 'rows' && (field.columns?.length ?? 0) > 4;
