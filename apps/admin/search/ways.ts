/** Ways to say one thing, one a line; the same in other letters or spaces counts once. */
export function waysOf(text: string): string[] {
  const ways = new Map<string, string>();
  for (const line of text.split('\n')) {
    const way = line.normalize('NFC').trim().replace(/\s+/g, ' ');
    const key = way.toLocaleLowerCase('vi');
    if (way && !ways.has(key)) ways.set(key, way);
  }
  return [...ways.values()];
}

/** A name for an entry that no other has: “thue-dat”, “thue-dat-2”. */
export function codeFor(way: string, taken: ReadonlySet<string>): string {
  const plain = way
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/g, '');
  const start = plain || 'muc';
  for (let n = 1; ; n++) {
    const code = n === 1 ? start : `${start}-${n}`;
    if (!taken.has(code)) return code;
  }
}
