/** Dates as sources write them. Pure. What names no zone is the time of Vietnam. */

const zone = '+07:00';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Record<string, string> = {
  ict: '+07:00',
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const iso =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const rfc822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2}|\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
const vietnamese =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:(?:[,\s]+|\s+[-–|]\s+)(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?$/i;
/** “Thứ Ba, 12/03/2019 - 08:30” is what many portals write. */
const weekday = /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|CN),?\s+(?:ngày\s+)?/iu;
const hourFirst = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?[,\s]+(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i;

/** The moment a source means; null when it cannot be understood, or is a day that no calendar has. */
export function readDate(given: string | number): Date | null {
  if (typeof given === 'number') return ofNumber(given);
  const text = given.normalize('NFC').trim().replace(weekday, '');
  if (/^\d{9,10}$|^\d{13}$/.test(text)) return ofNumber(Number(text));
  let found = iso.exec(text);
  if (found) {
    const [, year, month, day = '1', ...time] = found;
    return moment([year, month, day], time);
  }
  found = rfc822.exec(text);
  if (found) {
    const [, day, name, year = '', ...time] = found;
    const month = months.indexOf(name!.toLowerCase()) + 1;
    const full = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
    return moment([full, String(month), day], time);
  }
  found = vietnamese.exec(text);
  if (found) {
    const [, day, month, year, ...time] = found;
    return moment([year, month, day], time);
  }
  found = hourFirst.exec(text);
  if (!found) return null;
  const [, hour, minute, second, day, month, year] = found;
  return moment([year, month, day], [hour, minute, second]);
}

/** Seconds or milliseconds since 1970. */
function ofNumber(number: number): Date | null {
  if (!Number.isFinite(number) || number <= 0) return null;
  const date = new Date(number < 100_000_000_000 ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? null : date;
}

type Part = string | undefined;

function moment(
  [year, month, day]: Part[],
  [hour = '0', minute = '0', second = '0', named]: Part[],
): Date | null {
  const two = (part: Part) => String(part ?? '').padStart(2, '0');
  const offset = offsetOf(named);
  if (!offset) return null;
  const wall = `${year}-${two(month)}-${two(day)}`;
  // A day that rolls over into the next month is none.
  const probe = new Date(`${wall}T00:00:00Z`);
  if (Number.isNaN(probe.getTime()) || probe.toISOString().slice(0, 10) !== wall) return null;
  const date = new Date(
    `${wall}T${two(hour)}:${two(minute)}:${second === '60' ? '59' : two(second)}${offset}`,
  );
  return Number.isNaN(date.getTime()) ? null : date;
}

function offsetOf(named: Part): string | null {
  if (!named) return zone;
  const known = zones[named.toLowerCase()];
  if (known) return known;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(named) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : null;
}
