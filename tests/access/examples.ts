import type { Example, ExampleRequest, Examples } from './example.ts';
import { access } from './examples/access.ts';
import { broadcastingAndInsights } from './examples/broadcasting-and-insights.ts';
import { citizens } from './examples/citizens.ts';
import { dictionaryAndVoices } from './examples/dictionary-and-voices.ts';
import { devicesAndBoards } from './examples/devices-and-boards.ts';
import { emergencies } from './examples/emergencies.ts';
import { integrations } from './examples/integrations.ts';
import { law } from './examples/law.ts';
import { mediaAndSpeech } from './examples/media-and-speech.ts';
import { newsroom } from './examples/newsroom.ts';
import { notifications } from './examples/notifications.ts';
import { obligations } from './examples/obligations.ts';
import { organisations } from './examples/organisations.ts';
import { pageBlocks } from './examples/page-blocks.ts';
import { pages } from './examples/pages.ts';
import { statistics } from './examples/statistics.ts';
import { schedules } from './examples/schedules.ts';
import { search } from './examples/search.ts';
import { sharing } from './examples/sharing.ts';
import { sites } from './examples/sites.ts';
import { live } from './examples/live.ts';
import { stations } from './examples/stations.ts';
import { tickets } from './examples/tickets.ts';

/** For each operation a request that is right: the test of doors tries it with every role at every unit. */
export const examples: Examples = {
  ...law,
  ...search,
  ...organisations,
  ...access,
  ...mediaAndSpeech,
  ...dictionaryAndVoices,
  ...devicesAndBoards,
  ...live,
  ...stations,
  ...tickets,
  ...newsroom,
  ...broadcastingAndInsights,
  ...schedules,
  ...emergencies,
  ...citizens,
  ...notifications,
  ...sites,
  ...pages,
  ...statistics,
  ...pageBlocks,
  ...sharing,
  ...obligations,
  ...integrations,
};

/** A page in another language is knocked at as the page itself, unless it has an example of its own. */
export function exampleOf(operationId: string): Example | undefined {
  const own = examples[operationId];
  const page = examples[operationId.replace(/InLanguage$/, '')];
  if (own || !page) return own;
  return { ...page, at: async (...asked) => inEnglish(await page.at(...asked)) };
}

export const inEnglish = (request: ExampleRequest): ExampleRequest => ({
  ...request,
  params: { ...request.params, language: 'en' },
});
