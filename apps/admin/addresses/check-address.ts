/** What can be said of an address while it is typed; the server has the last word. Pure. */

/** A path of the site itself: one slash, no spaces. */
export const looksLikePath = (text: string): boolean => /^\/(?![/\\])[^\s\\]+$/.test(text.trim());

export function looksLikeTarget(text: string): boolean {
  const target = text.trim();
  if (target.startsWith('/')) return target === '/' || looksLikePath(target);
  return /^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(target);
}

/** Which field a refusal of the server speaks of; null for what concerns neither. */
export function fieldOfRefusal(code: string): 'path' | 'target' | null {
  if (code === 'portals/redirect-path-not-allowed' || code === 'portals/redirect-hides-page') return 'path';
  return code === 'portals/redirect-target-not-allowed' || code === 'portals/redirect-loop' ? 'target' : null;
}
