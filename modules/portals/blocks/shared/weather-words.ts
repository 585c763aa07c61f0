import { localDay } from '@saola/vietnamese';
import type { Weather } from '../queries/get-weather.ts';
import { type DayForecast, daysFrom, isStale, type Sky } from '../weather/forecast.ts';

export const skyIcon: Readonly<Record<Sky, string>> = {
  CLEAR: 'sun',
  CLOUDY: 'cloud-sun',
  OVERCAST: 'cloud',
  FOG: 'cloud-fog',
  DRIZZLE: 'cloud-drizzle',
  RAIN: 'cloud-rain',
  STORM: 'cloud-lightning',
  COLD: 'snowflake',
};

/** What is said of today; nothing when the last word is too old to be trusted at a glance. */
export function todayOf(weather: Weather, now: Date): DayForecast | null {
  if (isStale(weather.issuedAt, now)) return null;
  const first = daysFrom(weather.forecast, localDay(now))[0];
  return first?.day === localDay(now) ? first : null;
}
