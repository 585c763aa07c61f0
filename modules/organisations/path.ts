/** Paths are ltree values: labels of a–z and 0–9 joined by dots, the root first. */

/** `name` without marks, in lower case: "Tả Phìn" → "ta phin". */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A label for paths and host names: "Tả Phìn" → "taphin". May be empty for a name without letters. */
export function slugOf(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
}

/** Labels also stand in host names, where 63 characters is the limit (RFC 1035). */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]{1,63}$/.test(text);
}

export function pathBelow(parentPath: string | null, slug: string): string {
  return parentPath === null ? slug : `${parentPath}.${slug}`;
}

/** Whether `path` is `top` itself or stands in its subtree. */
export function isAtOrBelow(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}.`);
}

/** The paths above `path`, the root first, itself left out. */
export function pathsAbove(path: string): string[] {
  const labels = path.split('.');
  return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.'));
}
