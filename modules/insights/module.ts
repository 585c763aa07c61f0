import { defineModule } from '@saola/platform/module';
import { insightsError } from './errors.ts';
import { markSlideDelivered, markSlideShown } from './listeners/follow-boards.ts';
import { markPlayback } from './listeners/follow-broadcasting.ts';
import {
  noteFeedbackAnswered,
  noteFeedbackAssigned,
  noteFeedbackReceived,
} from './listeners/follow-feedback.ts';
import { beginJourneyOfApproved, endJourneyOfWithdrawn } from './listeners/follow-newsroom.ts';
import { countPortalReads, markPublished } from './listeners/follow-portals.ts';
import { insightsPermissions } from './permissions.ts';
import { getJourneyRoute } from './routes/get-journey.ts';
import { getOverviewRoute } from './routes/get-overview.ts';
import { reportReadRoute } from './routes/report-read.ts';

export const insights = defineModule({
  name: 'insights',
  migrations: new URL('./migrations/', import.meta.url),
  permissions: insightsPermissions,
  errors: [insightsError],
  routes: [getJourneyRoute, getOverviewRoute, reportReadRoute],
  listeners: [
    beginJourneyOfApproved,
    endJourneyOfWithdrawn,
    markPublished,
    countPortalReads,
    markPlayback,
    markSlideDelivered,
    markSlideShown,
    noteFeedbackReceived,
    noteFeedbackAssigned,
    noteFeedbackAnswered,
  ],
});
