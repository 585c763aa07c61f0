/** The small contract of the weather feed, and how it is read. Everything in it becomes numbers or words of ours. Pure. */

export const skies = ['CLEAR', 'CLOUDY', 'OVERCAST', 'FOG', 'DRIZZLE', 'RAIN', 'STORM', 'COLD'] as const;
export type Sky = (typeof skies)[number];

export interface DayForecast {
  /** Local day, “2026-09-15”. */
  day: string;
  /** Degrees Celsius. */
  low: number;
  high: number;
  sky: Sky;
  /** Millimetres; null when the feed does not say. */
  rain: number | null;
}
export interface Forecast {
  /** Temperature now, when the feed says it. */
  now: number | null;
  days: DayForecast[];
}
export interface Feed {
  source: string;
  issuedAt: Date;
  /** By path of the unit. */
  places: Map<string, Forecast>;
}

const mostPlaces = 500;
const mostDays = 7;

/** Reads an answer of the feed; null when it is not one. A place that is wrong is left out, the others stand. */
export function readFeed(json: unknown): Feed | null {
  const { source, issuedAt, places } = (json ?? {}) as Record<string, unknown>;
  const issued = new Date(typeof issuedAt === 'string' ? issuedAt : '');
  if (typeof source !== 'string' || Number.isNaN(issued.getTime()) || !Array.isArray(places)) return null;
  const read = new Map<string, Forecast>();
  for (const place of places.slice(0, mostPlaces)) {
    const forecast = readPlace(place);
    const { unit } = (place ?? {}) as { unit?: unknown };
    if (forecast && typeof unit === 'string' && /^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(unit))
      read.set(unit, forecast);
  }
  const name = source
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
  return read.size > 0 && name ? { source: name, issuedAt: issued, places: read } : null;
}

function readPlace(place: unknown): Forecast | null {
  const { now, days } = (place ?? {}) as Record<string, unknown>;
  if (!Array.isArray(days)) return null;
  const read = days.slice(0, mostDays).map(readDay);
  if (read.length === 0 || read.some((day) => day === null)) return null;
  return { now: degrees(now), days: read as DayForecast[] };
}

function readDay(raw: unknown): DayForecast | null {
  const { day, low, high, sky, rain } = (raw ?? {}) as Record<string, unknown>;
  const known = skies.find((one) => one === sky);
  const [least, most] = [degrees(low), degrees(high)];
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || !known || least === null || most === null)
    return null;
  const wet = typeof rain === 'number' && rain >= 0 && rain < 2000 ? Math.round(rain) : null;
  return { day, low: least, high: most, sky: known, rain: wet };
}

const degrees = (value: unknown): number | null =>
  typeof value === 'number' && value > -40 && value < 60 ? Math.round(value) : null;

const STALE = 12 * 3_600_000; // ms
/** Old weather is worse than none: it is shown with its age, and no longer after this. */
export const isStale = (issuedAt: Date, now: Date): boolean => now.getTime() - issuedAt.getTime() > STALE;

/** Today and the days after it: a feed of yesterday still holds the days to come. */
export const daysFrom = (forecast: Forecast, today: string): DayForecast[] =>
  forecast.days.filter(({ day }) => day >= today);
