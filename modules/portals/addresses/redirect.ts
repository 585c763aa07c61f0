/** Redirects of a site. Pure. */

/** The path without what stands behind the question mark, and without a slash at its end. */
export function pathOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '/';
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
}

/** A path of a site as redirects keep it: with its question, without a fragment; null for what is none. */
export function readPath(text: string): string | null {
  const [address] = text.trim().split('#');
  if (!address || address.length > 1000 || !/^\/(?![/\\])/.test(address) || /[\s\\]/.test(address))
    return null;
  const url = URL.parse(address, 'http://site.invalid');
  if (!url || url.host !== 'site.invalid') return null;
  return pathOf(url.pathname) + url.search;
}

/** Doors of the house that no redirect stands before. */
const reserved = ['/api', '/quan-tri', '/ung-dung', '/bang-tin', '/giao-dien', '/phong-chu', '/tep'];
export const isReserved = (path: string): boolean =>
  path === '/' || reserved.some((door) => path === door || path.startsWith(`${door}/`));

/** Where a redirect may lead: a path of the same site, or a whole http or https address without a name and password in it. */
export function readTarget(text: string): string | null {
  const target = text.trim();
  if (target.startsWith('/')) return readPath(target);
  const url = target.length <= 2000 ? URL.parse(target) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return null;
  return url.href;
}
