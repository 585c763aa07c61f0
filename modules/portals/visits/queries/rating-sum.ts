import { ratingOfStory } from '@saola/feedback';
import type { Database } from '@saola/platform/database';
import type { Site } from '@saola/sites';

/** What readers are told of the ratings of an item; nothing is asked where the site tells nothing. */
export const ratingSum = async (database: Database, { settings }: Site, storyId: string) =>
  settings.showsRatings ? ratingOfStory(database, storyId) : null;
