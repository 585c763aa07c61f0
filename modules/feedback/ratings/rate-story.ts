import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { feedbackError } from '../errors.ts';
import { LONGEST_WORDS, type RatingLevel, wordsOfRating } from './rating.ts';

export interface NewRating {
  storyId: string;
  siteId: string;
  language: string;
  level: RatingLevel;
  words: string;
}

/** Adds one to a count. Who it was is not asked, not known and not kept (PUB-09). */
export const rateStory = command('feedback.rating.add', async (frame, rating: NewRating) => {
  frame.anyone('rating needs no account');
  frame.unrecorded('an audit line would tell when somebody rated');
  const { storyId, siteId, language, level } = rating;
  if (rating.words.length > LONGEST_WORDS * 2)
    throw feedbackError('text-too-long', { limit: String(LONGEST_WORDS) });
  const day = localDay(frame.now);
  await sql`
    insert into feedback.ratings (story_id, site_id, language, day, level, count)
    values (${storyId}, ${siteId}, ${language}, ${day}, ${level}, 1)
    on conflict (story_id, site_id, language, day, level) do update set count = ratings.count + 1
  `.execute(frame.tx);
  const words = wordsOfRating(rating.words);
  if (words)
    await sql`
      insert into feedback.rating_words (story_id, site_id, language, day, level, text)
      values (${storyId}, ${siteId}, ${language}, ${day}, ${level}, ${words})
    `.execute(frame.tx);
});
