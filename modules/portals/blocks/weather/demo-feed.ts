import { localDay } from '@saola/vietnamese';
import { route } from '@saola/platform/http';
import { platformError } from '@saola/platform/errors';
import { type DayForecast, skies } from './forecast.ts';

export const demoFeedPath = '/thoi-tiet/trinh-dien.json';
const DAY = 86_400_000; // ms

/** A feed of invented weather, so that the demonstration shows the block; nothing of it is a forecast. */
export const demoFeedRoute = route({
  operationId: 'getDemoWeather',
  method: 'GET',
  path: demoFeedPath,
  summary: 'Invented weather for the demonstration, in the shape of the feed',
  access: 'anyone',
  hidden: true,
  handle: ({ context, reply }) => {
    if (!context.services.config.demo) throw platformError('not-found');
    return reply.header('cache-control', 'no-store').send(demoFeed(context.now()));
  },
});

const heights = [
  ['laocai', 23, 31],
  ['laocai.taphin', 16, 22],
  ['laocai.sapa', 15, 21],
  ['laocai.bathxat', 20, 28],
] as const;

function demoFeed(now: Date) {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  return {
    source: 'Số liệu trình diễn, không phải dự báo thật',
    issuedAt: hour.toISOString(),
    places: heights.map(([unit, low, high], place) => ({
      unit,
      now: Math.round((low + high) / 2),
      days: [0, 1, 2, 3].map((ahead) => inventDay(new Date(now.getTime() + ahead * DAY), low, high, place)),
    })),
  };
}

/** The same for the same day, as a forecast would be. */
function inventDay(at: Date, low: number, high: number, place: number): DayForecast {
  const turn = Math.floor(at.getTime() / DAY) + place;
  const sky = skies[[1, 5, 4, 0, 2][turn % 5]!]!;
  const rain = sky === 'RAIN' ? 18 + (turn % 4) * 9 : sky === 'DRIZZLE' ? 4 : 0;
  return { day: localDay(at), low: low - (turn % 3), high: high - (turn % 2), sky, rain };
}
