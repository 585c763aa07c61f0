import type { ContentType, Field, FieldValues } from '@saola/newsroom';
import { foldMarks } from '@saola/vietnamese';

/**
 * Place of an item among those of its type, as text that sorts by its bytes; null where the newest stands first.
 * What does not say the field stands last, whichever way the list runs.
 */
export function sortKeyOf(type: Pick<ContentType, 'fields' | 'list'>, values: FieldValues): string | null {
  const key = orderField(type);
  if (!key) return null;
  const field = type.fields.find((one) => one.key === key);
  const first = (field && keyOf(field, values[key])) || (runsDown(type) ? '' : '~');
  // Within a group, the order that officers gave.
  const second = type.fields.find((one) => one.key === 'order' && one.key !== key && one.kind === 'number');
  return second && !runsDown(type) ? `${first} ${keyOf(second, values.order) || '~'}` : first;
}

/** Key of the field by which a list is ordered; null for the newest first. */
export const orderField = ({ list }: Pick<ContentType, 'list'>): string | null =>
  list.order === 'newest' ? null : list.order.replace(/^-/, '');

/** Whether the greatest stands first. */
export const runsDown = ({ list }: Pick<ContentType, 'list'>): boolean =>
  list.order === 'newest' || list.order.startsWith('-');

/** Numbers from -10¹⁵ to 10¹⁵ with four decimals keep their order as texts. */
const SHIFT = 1e15;

function keyOf(field: Field, value: unknown): string {
  if (field.kind === 'choice') {
    const index = field.options.findIndex((option) => option.value === value);
    return index < 0 ? '' : String(index).padStart(4, '0');
  }
  if (field.kind === 'year')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (typeof value === 'number' && Number.isFinite(value))
    return (Math.max(-SHIFT, Math.min(SHIFT, value)) + SHIFT).toFixed(4).padStart(21, '0');
  return typeof value === 'string' ? foldMarks(value).toLowerCase().slice(0, 80) : '';
}
