import type { Route } from '@saola/platform/http';
import { localDay } from '@saola/vietnamese';
import { renderPage } from '../../pages/layout.tsx';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { VisitsPage } from '../pages/visits-page.tsx';
import { readMonths, readVisits } from '../queries/read-visits.ts';

const DAYS = 30;

export const visitsPageRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getVisitsPage',
    path: '/thong-ke-truy-cap',
    summary: 'How many read the site',
    draw: (ask) => draw(room, ask),
  });

async function draw({ visits }: PageRoom, { context, site, notes, frame: frameAt }: Ask) {
  // The law asks for openness, not for this page: a site that hides its counters hides it too.
  if (!site.settings.showsVisits) return null;
  notes.holdsFor(60);
  const frame = frameAt('/thong-ke-truy-cap');
  const to = localDay(frame.now);
  const from = localDay(new Date(frame.now.getTime() - (DAYS - 1) * 86_400_000));
  const siteIds = [site.id];
  const [counters, figures, months] = await Promise.all([
    visits.freshCounters(context, site.id),
    readVisits(context.database, { siteIds, from, to }),
    readMonths(context.database, { siteIds, today: to }),
  ]);
  const page = <VisitsPage frame={frame} counters={counters} figures={figures} months={months} />;
  return { status: 200, html: renderPage(page) };
}
