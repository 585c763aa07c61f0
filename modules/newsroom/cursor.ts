/** Where a page of a list ended: a time and an id, in words that a client passes back unread. */
export interface Cursor {
  at: Date;
  id: string;
}

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString('base64url');
}

/** Null for anything that is no cursor: the list then begins at its top. */
export function readCursor(text: string | undefined): Cursor | null {
  const [time, id] = Buffer.from(text ?? '', 'base64url')
    .toString()
    .split('.');
  const at = new Date(Number(time));
  return id && /^[0-9a-f-]{36}$/.test(id) && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

/** Cuts a page that was read one row too long; `next` is null at the end of the list. */
export function pageOf<T>(
  rows: T[],
  limit: number,
  at: (row: T) => Cursor,
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeCursor(at(last)) : null };
}
