/** Where a digit stands in “2026-11-22 17:18:23.697+00”. */
const digitsAt = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18];

/**
 * A moment as PostgreSQL writes it in UTC, as sessions of this program are set; null for everything else: another zone,
 * infinity, years before Christ. Lists of stories hold hundreds of moments.
 */
export function readTimestamp(text: string): Date | null {
  const { length } = text;
  if (length < 22 || text[4] !== '-' || text[19] !== (length > 22 ? '.' : '+') || !text.endsWith('+00'))
    return null;
  for (const at of digitsAt) if (!isDigit(text.charCodeAt(at))) return null;
  const number = (at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - ZERO * 11;
  // Date.UTC reads years below 100 as of the last century.
  const year = number(0) * 100 + number(2);
  if (year < 100) return null;
  let milliseconds = 0;
  for (let at = 20, worth = 100; at < length - 3 && worth >= 1; at++, worth /= 10)
    milliseconds += (text.charCodeAt(at) - ZERO) * worth;
  return new Date(Date.UTC(year, number(5) - 1, number(8), number(11), number(14), number(17), milliseconds));
}

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code <= 57;
