import type { Context } from '@saola/platform/commands';
import type { Route } from '@saola/platform/http';
import type { PageParts } from '../page-parts.ts';
import { MainHome } from '../pages/home-main.tsx';
import { UnitHome } from '../pages/home-unit.tsx';
import { renderPage } from '../pages/layout.tsx';
import type { StoryItem } from '../pages/story-cards.tsx';
import type { PublicationSummary } from '../publication.ts';
import { findMainSite } from '@saola/sites';
import { listCommunePlaces, listHamletPlaces } from '../queries/list-places.ts';
import { listPublications } from '../queries/list-publications.ts';
import { type Ask, pageRoute, type PageRoom } from './page.ts';

export const homeRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getHomePage',
    path: '/',
    summary: 'Home page of a site',
    draw: (ask) => (ask.site.kind === 'MAIN' ? mainHome(ask) : unitHome(ask)),
  });

async function mainHome(ask: Ask) {
  const { context, parts, site, language, frame } = ask;
  const said = saidInVietnamese(ask);
  const here = { siteId: site.id, language, now: context.now() };
  const [own, fromCommunes, answers, communes] = await Promise.all([
    listPublications(context.database, { ...here, origins: ['OWN', 'FROM_ABOVE'], limit: 6 }),
    listPublications(context.database, { ...here, origins: ['FROM_BELOW'], limit: 8 }),
    said.answers,
    listCommunePlaces(context.database, context.services.config.web),
  ]);
  // Until the province has written enough, its communes speak first.
  const top = own.items.length > 2 ? own.items : [...own.items, ...fromCommunes.items].slice(0, 6);
  const lead = top.find((story) => story.picture) ?? top[0] ?? null;
  const shown = new Set(top.map((story) => story.storyId));
  const rest = fromCommunes.items.filter((story) => !shown.has(story.storyId));
  const [first] = lead ? await withAudio(context, parts, [lead]) : [];
  return {
    status: 200,
    html: renderPage(
      <MainHome
        frame={frame('/')}
        lead={first ?? null}
        news={top.filter((story) => story !== lead).map(silent)}
        fromCommunes={rest.map(silent)}
        answers={answers.slice(0, 5)}
        communes={communes}
      />,
    ),
  };
}

async function unitHome(ask: Ask) {
  const { context, parts, site, language, frame } = ask;
  const said = saidInVietnamese(ask);
  const [notices, main, loudspeakers, board, answers, hamlets] = await Promise.all([
    listPublications(context.database, { siteId: site.id, language, now: context.now(), limit: 5 }),
    findMainSite(context.database),
    said.loudspeakers,
    said.board,
    said.answers,
    site.kind === 'COMMUNE' ? listHamletPlaces(context.database, site.unitPath) : [],
  ]);
  const here = new Set(notices.items.map((story) => story.storyId));
  const province = main
    ? await listPublications(context.database, {
        siteId: main.id,
        language,
        now: context.now(),
        origins: ['OWN'],
        limit: 9,
      })
    : { items: [] };
  return {
    status: 200,
    html: renderPage(
      <UnitHome
        frame={frame('/')}
        notices={await withAudio(context, parts, notices.items)}
        fromProvince={province.items
          .filter((story) => !here.has(story.storyId))
          .slice(0, 4)
          .map(silent)}
        loudspeakers={loudspeakers}
        board={board}
        answers={answers.slice(0, 3)}
        hamlets={hamlets}
      />,
    ),
  };
}

/** Bulletins, boards and answers are in Vietnamese: a page in another language does not mix them in. */
function saidInVietnamese({ context, parts, site, language }: Ask) {
  if (language !== 'vi') return { loudspeakers: null, board: null, answers: [] };
  return {
    loudspeakers: site.kind === 'COMMUNE' ? parts.loudspeakerDay(context, site.unitId) : null,
    board: parts.boardNow(context, site.unitId),
    answers: parts.latestAnswers(context, site.unitId),
  };
}

export const silent = (story: PublicationSummary): StoryItem => ({ story, audio: null });

export function withAudio(
  context: Context,
  parts: PageParts,
  stories: PublicationSummary[],
): Promise<StoryItem[]> {
  return Promise.all(
    stories.map(async (story) => ({
      story,
      audio: await parts.audioOf(context, story.storyId, story.language),
    })),
  );
}
