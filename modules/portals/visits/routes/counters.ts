import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { findStanding } from '../../public-api/find-standing.ts';
import { limit, sendJson } from '../../public-api/send-json.ts';
import { host } from '../../public-api/shapes.ts';
import { portalsError } from '../../errors.ts';
import type { PageRoom } from '../../routes/page.ts';

/** What the page asks for each minute: five numbers, the same for everybody. */
export const getCountersRoute = (room: PageRoom): Route =>
  route({
    operationId: 'getVisitCounters',
    method: 'GET',
    path: '/api/public/sites/:host/visits',
    summary:
      'Visits of a site: today, yesterday, this month, all, and readers online; not older than a minute',
    tags: ['public'],
    access: 'anyone',
    limit,
    params: Type.Object({ host }),
    response: Type.Object({
      online: Type.Integer(),
      today: Type.Integer(),
      yesterday: Type.Integer(),
      month: Type.Integer(),
      total: Type.Integer(),
    }),
    async handle({ params, context, request, reply }) {
      const { site } = await findStanding(context, params);
      if (!site.settings.showsVisits) throw portalsError('visits-not-shown');
      return sendJson(request, reply, await room.visits.freshCounters(context, site.id));
    },
  });
