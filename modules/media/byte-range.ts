export type ByteRange = { start: number; end: number } | 'whole' | 'unsatisfiable';

/** One range of a Range header (RFC 9110, 14.2); several, or another unit, are answered with the whole. */
export function parseRange(header: string | undefined, bytes: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (!match[1] && !match[2])) return 'whole';
  const last = bytes - 1;
  const start = match[1] ? Number(match[1]) : Math.max(0, bytes - Number(match[2]));
  const end = match[1] && match[2] ? Math.min(Number(match[2]), last) : last;
  return start > last || start > end ? 'unsatisfiable' : { start, end };
}
