import { defineModule } from '@saola/platform/module';
import { feedbackError } from './errors.ts';
import { FeedbackAnswered, FeedbackAssigned, FeedbackReceived } from './events.ts';
import { erasePersonalData } from './jobs/erase-personal-data.ts';
import { eraseRatingWords } from './ratings/erase-rating-words.ts';
import { permissions } from './permissions.ts';
import { followFeedbackRoute } from './routes/follow-feedback.ts';
import {
  answerFeedbackRoute,
  assignFeedbackRoute,
  getFeedbackRoute,
  listFeedbackRoute,
} from './routes/officer-feedback.ts';
import { sendFeedbackRoute } from './routes/send-feedback.ts';

export const feedback = defineModule({
  name: 'feedback',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [feedbackError],
  events: [FeedbackReceived, FeedbackAssigned, FeedbackAnswered],
  permissions,
  routes: [
    sendFeedbackRoute,
    followFeedbackRoute,
    listFeedbackRoute,
    getFeedbackRoute,
    assignFeedbackRoute,
    answerFeedbackRoute,
  ],
  jobs: [erasePersonalData, eraseRatingWords],
});
