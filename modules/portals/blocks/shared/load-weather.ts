import { tagOf } from '../../routes/page-tags.ts';
import type { BlockAsk } from '../block-type.ts';
import { getWeather } from '../queries/get-weather.ts';

/** Weather of the place, as the feed said it last. */
export function loadWeather({ context, site, notes }: BlockAsk) {
  notes?.shows(tagOf.weather);
  return getWeather(context.database, site.unitPath);
}
