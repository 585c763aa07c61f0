/** As long as a part of an address may be; the router takes no longer one. */
export const LONGEST_PART = 500;

/**
 * An address whose path every route can read. What is broken UTF-8, holds a null byte or is too long can be the name of
 * nothing: it is made a name that nothing has, so that whoever asked gets the page for lost addresses in his language.
 */
export function readableUrl(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (!path.includes('%') && path.length <= LONGEST_PART) return url;
  return path.split('/').map(readablePart).join('/') + (end < 0 ? '' : url.slice(end));
}

const readablePart = (part: string): string =>
  part.length <= LONGEST_PART && decodes(part)
    ? part
    : part.slice(0, LONGEST_PART / 4).replaceAll('%', '%25');

function decodes(part: string): boolean {
  try {
    return !decodeURIComponent(part).includes('\0');
  } catch {
    return false;
  }
}
