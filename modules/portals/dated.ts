import { type ContentType, contentTypeOf, type ListLayout } from '@saola/newsroom';

/** A chapter or a leader is not of a day. */
const layouts: ReadonlySet<ListLayout> = new Set(['stories', 'table', 'gallery', 'questions']);

/** Whether readers of a list want to know when an item came out: not where it stands in an order of its own. */
export const isDated = ({ list }: Pick<ContentType, 'list'>): boolean =>
  layouts.has(list.layout) && (list.order === 'newest' || list.order.startsWith('-'));

export const isDatedType = (code: string): boolean => {
  const type = contentTypeOf(code);
  return type !== undefined && isDated(type);
};
