import { job } from '@saola/platform/jobs';
import { redrawArticles } from '../commands/redraw-articles.ts';

/** In one run; a hundred thousand articles take a few. */
const BATCHES = 300;

/** After an upgrade old articles get the markup of today, also those that nobody will ever edit again. */
export const redrawOldArticles = job('portals.redraw-articles', { every: '*/5 * * * *' }, async (context) => {
  for (let batch = 0; batch < BATCHES; batch += 1)
    if ((await redrawArticles(context, {})).looked === 0) return;
});
