/** Place in a section: the item's key in the order of its type, then the story. */
export interface SectionCursor {
  key: string;
  storyId: string;
}

export const writeSectionCursor = ({ key, storyId }: SectionCursor): string =>
  Buffer.from(`${storyId}.${key}`).toString('base64url');

/** Null for anything that is no cursor: the list then begins at its top. */
export function readSectionCursor(text: string | undefined | null): SectionCursor | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([^\0]{0,200})$/su.exec(
    Buffer.from(text ?? '', 'base64url').toString(),
  );
  return found ? { storyId: found[1]!, key: found[2]! } : null;
}
