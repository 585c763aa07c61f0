import { countOf } from './boundary.ts';
import { filesOf, isEmpty, isFile, rowsOf, type Column, type Field } from './field.ts';

/** A value as words to read beside a translation, labels in the language of the screen. */
export function sayValue(field: Field, value: unknown): string {
  if (isEmpty(value)) return '';
  if (field.kind !== 'rows') return sayPlain(field, value);
  return rowsOf(value)
    .map((row) =>
      (field.columns ?? [])
        .map((column) => sayPlain(column, row[column.key]))
        .filter(Boolean)
        .join(' · '),
    )
    .join('\n');
}

function sayPlain(field: Column, value: unknown): string {
  if (isEmpty(value)) return '';
  if (isFile(field))
    return filesOf(value)
      .map(({ name }) => name)
      .join('\n');
  if (field.kind === 'choice' || field.kind === 'choices')
    return [value]
      .flat()
      .map((one) => field.options?.find((option) => option.value === one)?.label ?? String(one))
      .join(', ');
  if (field.kind === 'day') return String(value).split('-').reverse().join('/');
  if (field.kind === 'place') {
    const { lat, lon } = value as { lat: number; lon: number };
    return `${lat}, ${lon}`;
  }
  if (field.kind === 'boundary') return countOf(value).names;
  return String(value);
}
