import { inOnePiece } from '@saola/platform/jsx/jsx-runtime';
import type { VNode } from 'preact';

const drawn = new WeakMap<object, Map<string, VNode>>();
const MOST = 300;

/**
 * A part that is the same on many pages, drawn once: what JSX makes here is text, so it may stand in any number of pages.
 * @param owner it is forgotten with this; a site is read anew when anything of it changes
 */
export function once(owner: object, key: string, draw: () => VNode): VNode {
  let parts = drawn.get(owner);
  if (!parts || parts.size >= MOST) drawn.set(owner, (parts = new Map<string, VNode>()));
  const known = parts.get(key);
  if (known) return known;
  const fresh = inOnePiece(draw());
  parts.set(key, fresh);
  return fresh;
}
