import { defineModule, type SaolaModule } from '@saola/platform/module';
import { newsroomError } from './errors.ts';
import { ReviewDue, StoryApproved, StoryReturned, StorySubmitted, StoryWithdrawn } from './events.ts';
import { remindOfReviewsJob } from './jobs/remind-of-reviews.ts';
import { newsroomPermissions } from './permissions.ts';
import { getAccessibilityRoute, listAccessibilityExceptionsRoute } from './routes/accessibility.ts';
import { approveEditionRoute } from './routes/approve-edition.ts';
import { countStoriesRoute } from './routes/count-stories.ts';
import { createStoryRoute } from './routes/create-story.ts';
import { getStoryRoute } from './routes/get-story.ts';
import { listContentTypesRoute } from './routes/list-content-types.ts';
import { listCategoriesRoute } from './routes/list-categories.ts';
import { listPresenceRoute, notePresenceRoute } from './routes/presence.ts';
import { markReviewedRoute } from './routes/mark-reviewed.ts';
import { compareEditionsRoute } from './routes/compare-editions.ts';
import { listStoriesRoute } from './routes/list-stories.ts';
import { previewEditionRoute, type RenderPreview } from './routes/preview-edition.ts';
import { readBoundaryRoute } from './routes/read-boundary.ts';
import { returnEditionRoute } from './routes/return-edition.ts';
import { startEditionRoute } from './routes/start-edition.ts';
import { submitEditionRoute } from './routes/submit-edition.ts';
import { withdrawStoryRoute } from './routes/withdraw-story.ts';
import { writeEditionRoute } from './routes/write-edition.ts';

export type { RenderPreview };

/** @param renderPreview writes the preview page; without it the bare text is shown */
export function newsroomModule({ renderPreview }: { renderPreview?: RenderPreview } = {}): SaolaModule {
  return defineModule({
    name: 'newsroom',
    migrations: new URL('./migrations/', import.meta.url),
    permissions: newsroomPermissions,
    errors: [newsroomError],
    events: [StoryApproved, StorySubmitted, StoryReturned, StoryWithdrawn, ReviewDue],
    jobs: [remindOfReviewsJob],
    routes: [
      listCategoriesRoute,
      listContentTypesRoute,
      listStoriesRoute,
      countStoriesRoute,
      createStoryRoute,
      getStoryRoute,
      writeEditionRoute,
      submitEditionRoute,
      returnEditionRoute,
      approveEditionRoute,
      getAccessibilityRoute,
      listAccessibilityExceptionsRoute,
      startEditionRoute,
      readBoundaryRoute,
      withdrawStoryRoute,
      markReviewedRoute,
      notePresenceRoute,
      listPresenceRoute,
      compareEditionsRoute,
      previewEditionRoute(renderPreview ?? ((_context, article) => article.html)),
    ],
  });
}
