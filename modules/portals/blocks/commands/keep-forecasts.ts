import { command } from '@saola/platform/commands';
import { pagesTables } from '../tables.ts';
import type { Feed } from '../weather/forecast.ts';

/** Writes down what the feed says now; a place it no longer names keeps its last word and its time. */
export const keepForecasts = command('portals.weather.keep', async (frame, feed: Feed) => {
  frame.anyone('Saola itself, by the clock');
  frame.unrecorded('measured weather, no act of a person');
  const rows = [...feed.places].map(([path, forecast]) => ({
    unit_path: path,
    forecast: JSON.stringify(forecast),
    source: feed.source,
    issued_at: feed.issuedAt,
    fetched_at: frame.now,
  }));
  await pagesTables(frame.tx)
    .insertInto('portals.weather')
    .values(rows)
    .onConflict((row) =>
      row.column('unit_path').doUpdateSet((given) => ({
        forecast: given.ref('excluded.forecast'),
        source: given.ref('excluded.source'),
        issued_at: given.ref('excluded.issued_at'),
        fetched_at: given.ref('excluded.fetched_at'),
      })),
    )
    .execute();
  await frame.announce('weather');
});
