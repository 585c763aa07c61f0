import { isRatingLevel, rateStory } from '@saola/feedback';
import { route, type Route } from '@saola/platform/http';
import { findSiteByHost } from '@saola/sites';
import { type Language, languages } from '@saola/translations';
import { Type } from 'typebox';
import { articlePath } from '../../addresses/article-path.ts';
import { portalsError } from '../../errors.ts';
import { pathIn, textOnly } from '../../pages/frame.ts';
import { renderPage } from '../../pages/layout.tsx';
import { listPublicationsOfStory } from '../../queries/get-publication.ts';
import { refuseOtherPages } from '../../routes/own-pages-only.ts';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { ThanksPage } from '../pages/thanks-page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A form of any item’s page, sent with or without script. */
export const rateRoute = (room: PageRoom): Route =>
  route({
    operationId: 'rateStory',
    method: 'POST',
    path: '/api/public/ratings',
    summary:
      'A reader rates an item of the site at this host: form with tin (item), ngon-ngu, muc (SATISFIED, NEUTRAL, DISSATISFIED), loi (words)',
    tags: ['public'],
    access: 'anyone',
    limit: { max: 30, seconds: 600 },
    response: Type.Object({ rated: Type.Boolean() }),
    async handle({ context, request, reply }) {
      refuseOtherPages(request);
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      const [storyId, level] = [form.get('tin') ?? '', form.get('muc')];
      const language: Language = languages.find((one) => one === form.get('ngon-ngu')) ?? 'vi';
      if (!uuid.test(storyId) || !isRatingLevel(level)) throw portalsError('rating-not-usable');
      const found = await findSiteByHost(context.database, request.hostname, context.services.config.web);
      const standing = found && (await listPublicationsOfStory(context.database, storyId));
      if (!found || !standing?.some((one) => one.siteId === found.site.id && one.language === language))
        throw portalsError('item-not-found');
      // Once a day from one browser; a second time is thanked for and not counted.
      if (room.visits.first(`đánh giá ${storyId}`, request))
        await rateStory(context, {
          storyId,
          siteId: found.site.id,
          language,
          level,
          words: (form.get('loi') ?? '').replaceAll('\r', ''),
        });
      if (String(request.headers.accept).startsWith('application/json')) return { rated: true };
      const words = new URL(request.headers.referer ?? 'http://x').pathname.startsWith(`${textOnly}/`);
      return reply.redirect(`${words ? textOnly : ''}${pathIn(language, '/danh-gia')}?tin=${storyId}`, 303);
    },
  });

export const thanksRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getThanksForRatingPage',
    path: '/danh-gia',
    summary: 'Thanks for a rating',
    draw: drawThanks,
  });

async function drawThanks({ context, site, language, query, frame }: Ask) {
  const storyId = query.get('tin') ?? '';
  if (!uuid.test(storyId)) return null;
  const standing = await listPublicationsOfStory(context.database, storyId);
  const story = standing.find((one) => one.siteId === site.id && one.language === language);
  if (!story) return null;
  return {
    status: 200,
    html: renderPage(<ThanksPage frame={frame('')} back={articlePath(story)} title={story.title} />),
  };
}
