import { pathsAbove } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { pagesTables } from '../tables.ts';
import type { Forecast } from '../weather/forecast.ts';

export interface Weather {
  forecast: Forecast;
  /** The unit it is said for: the site's own, or the nearest above that the feed names. */
  unitPath: string;
  source: string;
  issuedAt: Date;
}

/** One row a commune, written anew a few times a day. */
export const forecasts = inMemory({
  read: (database) => pagesTables(database).selectFrom('portals.weather').selectAll().execute(),
  changedBy: ({ topic }) => topic === 'weather',
  renewed: 600_000,
});

export async function getWeather(database: Database, unitPath: string): Promise<Weather | null> {
  const paths = new Set([unitPath, ...pathsAbove(unitPath)]);
  const rows = (await forecasts.get(database)).filter((row) => paths.has(row.unit_path));
  const near = rows.toSorted((a, b) => b.unit_path.length - a.unit_path.length)[0];
  return near
    ? { forecast: near.forecast, unitPath: near.unit_path, source: near.source, issuedAt: near.issued_at }
    : null;
}
