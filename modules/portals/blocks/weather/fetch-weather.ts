import { job } from '@saola/platform/jobs';
import type { Config } from '@saola/platform/config';
import { keepForecasts } from '../commands/keep-forecasts.ts';
import { demoFeedPath } from './demo-feed.ts';
import { fetchFeed } from './fetch-feed.ts';

/** Asks the configured feed; without one nothing is asked. What stood stays when the feed does not answer. */
export const fetchWeather = job('portals.fetch-weather', { every: '*/10 * * * *' }, async (context) => {
  const { config, logger } = context.services;
  const feed = feedOf(config);
  if (!feed) return;
  try {
    await keepForecasts(context, await fetchFeed(feed.url, feed.own));
  } catch (error) {
    logger.warn({ error: String(error) }, 'the weather feed gave nothing, its last word stays');
  }
});

/** The demonstration has a feed of its own, served by this very server. */
export function feedOf(
  config: Pick<Config, 'weatherUrl' | 'demo' | 'web'>,
): { url: string; own: boolean } | null {
  if (config.weatherUrl) return { url: config.weatherUrl, own: false };
  return config.demo && config.web.port
    ? { url: `http://127.0.0.1:${config.web.port}${demoFeedPath}`, own: true }
    : null;
}
