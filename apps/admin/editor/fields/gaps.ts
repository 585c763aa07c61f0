import type { ContentType } from '@saola/api-client';
import { filesOf, isEmpty, isPicture, rowsOf, type Column, type Values } from './field.ts';

/** How a gap is named; given by the texts. */
export interface GapNames {
  missingDescription(label: string): string;
  missingInRow(label: string, row: number, column: string): string;
  missingEither(labels: string[]): string;
}

/** Names of what still has to be filled in, as the server will ask for it; empty when all is there. */
export function gapsIn(
  type: Pick<ContentType, 'fields' | 'oneOf'>,
  values: Values,
  names: GapNames,
): string[] {
  const gapIn = (field: Column, value: unknown, label: string): string[] => {
    if (isEmpty(value)) return field.required ? [label] : [];
    const isUnseen = isPicture(field) && filesOf(value).some(({ name }) => name.trim() === '');
    return isUnseen ? [names.missingDescription(label)] : [];
  };
  const gaps = type.fields.flatMap((field) => {
    // rows in which nothing is filled in go when they are stored
    const rows = rowsOf(values[field.key]).filter((row) => Object.values(row).some((one) => !isEmpty(one)));
    if (field.kind !== 'rows') return gapIn(field, values[field.key], field.label);
    if (rows.length === 0) return field.required ? [field.label] : [];
    return rows.flatMap((row, at) =>
      (field.columns ?? []).flatMap((column) =>
        gapIn(column, row[column.key], names.missingInRow(field.label, at + 1, column.label)),
      ),
    );
  });
  const choice = type.fields.filter(({ key }) => type.oneOf.includes(key));
  if (choice.length > 0 && choice.every(({ key }) => isEmpty(values[key])))
    gaps.push(names.missingEither(choice.map(({ label }) => label)));
  return gaps;
}

/** Keys of fields that end before they begin. */
export function reversedIn(fields: readonly Column[], values: Values): string[] {
  return fields
    .filter(({ key, notBefore }) => {
      const first = notBefore === undefined ? undefined : values[notBefore];
      const last = values[key];
      return !isEmpty(first) && !isEmpty(last) && (last as string | number) < (first as string | number);
    })
    .map(({ key }) => key);
}
