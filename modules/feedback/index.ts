export type { FeedbackKind, FeedbackState } from './feedback.ts';
export { feedbackError } from './errors.ts';
export { FeedbackAnswered, FeedbackAssigned, FeedbackReceived } from './events.ts';
export { answerFeedback } from './commands/answer-feedback.ts';
export { assignFeedback } from './commands/assign-feedback.ts';
export { readSentFeedback } from './sent-feedback.ts';
export { sendFeedback } from './commands/send-feedback.ts';
export { succeedUnitInFeedback } from './commands/succeed-unit.ts';
export { countOpen } from './queries/count-open.ts';
export { followFeedback } from './queries/get-feedback.ts';
export { listFeedback } from './queries/list-feedback.ts';
export { listPublishedAnswers, type PublishedAnswer } from './queries/list-published-answers.ts';
export { isRatingLevel, LONGEST_WORDS, ratingLevels, type RatingLevel } from './ratings/rating.ts';
export { rateStory } from './ratings/rate-story.ts';
export {
  listRatings,
  listRatingWords,
  ratingOfStory,
  sumRatings,
  type RatingWords,
  type StoryRating,
} from './ratings/list-ratings.ts';
