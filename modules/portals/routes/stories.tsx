import type { Route } from '@saola/platform/http';
import { getRecording } from '@saola/speech';
import { Article } from '../pages/article.tsx';
import { renderPage } from '../pages/layout.tsx';
import { StoryList } from '../pages/story-list.tsx';
import { listCategories } from '../queries/list-categories.ts';
import { listPublications } from '../queries/list-publications.ts';
import { listNewest } from '../queries/newest.ts';
import { findEdition } from './editions.tsx';
import { isSaved, saveItem } from '../saved/save-item.tsx';
import { audioOfWords, silent, withAudio } from './story-items.ts';
import { ratingSum } from '../visits/queries/rating-sum.ts';
import { type Ask, pageRoute, type PageRoom } from './page.ts';

export const storiesRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getStoryListPage',
    path: '/tin-tuc',
    summary: 'Stories of a site',
    draw: drawList,
  });

export const storyRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getStoryPage',
    path: '/tin-tuc/:slug',
    summary: 'A story on a site',
    draw: drawStory,
  });

async function drawList({ context, parts, site, language, query, frame }: Ask) {
  const now = context.now();
  const categories = await listCategories(context.database, site.id, { language, now });
  const category = query.get('chuyen-muc') ?? '';
  const filter = {
    category: categories.includes(category) ? category : null,
    fromCommunes: site.kind === 'MAIN' && query.get('nguon') === 'xa-phuong',
    words: (query.get('q') ?? '').trim().slice(0, 100),
  };
  const after = query.get('sau');
  const { items, next } = await listPublications(context.database, {
    siteId: site.id,
    language,
    now,
    category: filter.category,
    words: filter.words,
    after,
    limit: 12,
    ...(filter.fromCommunes ? { origins: ['FROM_BELOW'] as const } : {}),
  });
  return {
    status: 200,
    html: renderPage(
      <StoryList
        frame={frame('/tin-tuc', { search: filter.words })}
        items={await withAudio(context, parts, items)}
        next={next}
        later={after !== null}
        categories={categories}
        filter={filter}
      />,
    ),
  };
}

async function drawStory(ask: Ask) {
  const { context, parts, site, language, params, frame } = ask;
  const found = await findEdition(ask, { section: 'tin-tuc', slug: params.slug ?? '' });
  if (!found) return null;
  if ('answer' in found) return found.answer;
  const { story } = found;
  if (isSaved(ask)) return saveItem(ask, frame('/tin-tuc', { translations: found.translations }), found);
  const [audio, reading, answers, ratings, more] = await Promise.all([
    audioOfWords(context, parts, story),
    getRecording(context.database, story.editionId),
    parts.answersOf(context, story.storyId),
    ratingSum(context.database, site, story.storyId),
    listNewest(context.database, {
      siteId: site.id,
      language,
      types: ['news'],
      now: context.now(),
      limit: 5,
    }),
  ]);
  const related = more.filter((other) => other.storyId !== story.storyId).slice(0, 4);
  return {
    status: 200,
    storyId: story.storyId,
    html: renderPage(
      <Article
        frame={frame('/tin-tuc', { translations: found.translations })}
        story={story}
        audio={audio}
        readingState={reading?.state}
        answers={answers}
        ratings={ratings}
        related={related.map(silent)}
        canonical={found.canonical}
        withdrawn={found.withdrawn}
        source={found.source}
      />,
    ),
  };
}
