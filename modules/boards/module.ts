import { defineModule } from '@saola/platform/module';
import { boardsError } from './errors.ts';
import { SlideShown, SlidesDelivered } from './events.ts';
import { tellGatheredShowingsJob } from './jobs/tell-gathered-showings.ts';
import { makeSlidesOfApproved, removeSlidesOfWithdrawn } from './listeners/follow-newsroom.ts';
import { permissions } from './permissions.ts';
import { getOwnSlidesRoute } from './routes/get-own-slides.ts';
import { listBoardsRoute } from './routes/list-boards.ts';
import { reportShowingsRoute } from './routes/report-showings.ts';

export const boards = defineModule({
  name: 'boards',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [boardsError],
  permissions,
  events: [SlidesDelivered, SlideShown],
  routes: [getOwnSlidesRoute, reportShowingsRoute, listBoardsRoute],
  listeners: [makeSlidesOfApproved, removeSlidesOfWithdrawn],
  jobs: [tellGatheredShowingsJob],
});
