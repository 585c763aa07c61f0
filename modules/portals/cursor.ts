/** Place in a list that runs from new to old. */
export interface Cursor {
  at: Date;
  storyId: string;
}

export const writeCursor = ({ at, storyId }: Cursor): string =>
  Buffer.from(`${at.getTime()}.${storyId}`).toString('base64url');

/** Null for anything that is no cursor: the list then begins at its top. */
export function readCursor(text: string | undefined | null): Cursor | null {
  const [time, storyId] = Buffer.from(text ?? '', 'base64url')
    .toString()
    .split('.');
  const at = new Date(Number(time));
  if (!storyId || !/^[0-9a-f-]{36}$/.test(storyId) || Number.isNaN(at.getTime())) return null;
  return { at, storyId };
}
