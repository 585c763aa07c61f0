import type { Reading } from '../rule.ts';

/** In a block every heading and list item ends with a rest, whether its writer set a stop or not. */
export function lineEnd(text: string, from: number, to: number): Reading | null {
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  if (end === from) return null;
  const last = text.slice(Math.max(from, end - 12), end);
  if (/[.!?…:;,][”"’')\]]*$/.test(last) || !/[\p{L}\p{N}]/u.test(text.slice(from, Math.min(end, from + 400))))
    return null;
  return { from: end, to: end, spoken: '.' };
}
