/** The pieces of a body as importing makes them: what the newsroom's schema knows, and pictures still to be found. */

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };

export interface Block {
  type: string;
  attrs?: Record<string, unknown>;
  content?: (Block | Inline)[];
}

export const isBlank = (text: string): boolean => /^[\s\u00a0\u200b\ufeff]*$/.test(text);

/** A line without spaces and breaks at its ends, and without two spaces together; empty for one that says nothing. */
export function trimInline(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const one of line) {
    const last = joined.at(-1);
    if (one.type === 'hardBreak') {
      if (last?.type === 'text') last.text = last.text.trimEnd();
      joined.push(one);
      continue;
    }
    const afterSpace = !last || last.type === 'hardBreak' || last.text.endsWith(' ');
    const text = clean(afterSpace ? one.text.replace(/^ +/, '') : one.text);
    if (text === '') continue;
    if (last?.type === 'text' && sameMarks(last.marks, one.marks)) last.text += text;
    else joined.push({ ...one, text });
  }
  while (joined.length > 0 && isEmpty(joined.at(-1)!)) joined.pop();
  while (joined.length > 0 && isEmpty(joined[0]!)) joined.shift();
  const end = joined.at(-1);
  if (end?.type === 'text') end.text = end.text.trimEnd();
  // More than two breaks in a row are somebody's way to make room.
  const told = joined.filter((one) => one.type === 'hardBreak' || one.text !== '');
  return told.filter(
    (one, place) =>
      one.type === 'text' || told[place - 1]?.type !== 'hardBreak' || told[place - 2]?.type !== 'hardBreak',
  );
}

const isEmpty = (one: Inline) => one.type === 'hardBreak' || isBlank(one.text);

const sameMarks = (one: readonly Mark[] = [], other: readonly Mark[] = []) =>
  one.length === other.length &&
  one.every((mark, place) => {
    const same = other[place]!;
    return (
      mark.type === same.type &&
      (mark.type !== 'link' || same.type !== 'link' || mark.attrs.href === same.attrs.href)
    );
  });

/** Composed letters, no control characters, no half characters. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '');
