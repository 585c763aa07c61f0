import { contentTypeOf, type ListLayout } from '@saola/newsroom';

/** Layouts in which the day of publication says something: a chapter or a leader is not of a day. */
const dated: ReadonlySet<ListLayout> = new Set(['stories', 'table', 'gallery', 'questions']);

export const isDated = (layout: ListLayout): boolean => dated.has(layout);

/** Whether readers of a list want to know when the item came out. */
export const isDatedType = (code: string): boolean => {
  const type = contentTypeOf(code);
  return type !== undefined && isDated(type.list.layout);
};
