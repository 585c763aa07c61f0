/** Where a withdrawn page may lead its readers. Pure. */

const longest = 2000;

/**
 * An address to lead to: http or https with a host and without a password, or a path of the site itself. Null for
 * everything else, as a browser would read it: no other host may hide behind `//` or `/\`.
 */
export function readAddress(text: string): string | null {
  const address = text.trim().normalize('NFC');
  if (address === '' || address.length > longest || /[\s\p{Cc}\p{Cs}\\]/u.test(address)) return null;
  if (address.startsWith('/')) return !address.startsWith('//') && isDecodable(address) ? address : null;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, username, password, href } = new URL(address);
  return hostname && !username && !password && isDecodable(href) ? href : null;
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
