/** The bytes of a `data:` address; null for one that holds none. */
export function readDataAddress(src: string): Buffer | null {
  const found = /^data:[^,;]*((?:;[^,;]*)*),(.*)$/is.exec(src);
  if (!found) return null;
  const [, options = '', data = ''] = found;
  if (/;\s*base64/i.test(options)) return Buffer.from(data.replace(/%[0-9a-f]{2}|\s/gi, ''), 'base64');
  try {
    return Buffer.from(decodeURIComponent(data), 'latin1');
  } catch {
    return null;
  }
}
