import type { Context } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import { audioOfWords } from './story-items.ts';
import { isLanguage, type Language } from '@saola/translations';
import { articlePath } from '../addresses/article-path.ts';
import type { PageParts, SiteAlert } from '../page-parts.ts';
import type { PublicationSummary } from '../publication.ts';
import { isUrgentAt, urgentStories } from '../queries/urgent-stories.ts';

/** Without the word of an alert system, the urgent story of the last day is what people must see first. */
export async function urgentStory(
  context: Context,
  parts: PageParts,
  site: Site,
  language: Language,
): Promise<SiteAlert | null> {
  const story = await latestUrgent(context, site, language);
  if (!story) return null;
  const audio = await audioOfWords(context, parts, story);
  return {
    level: null,
    title: story.title,
    text: story.summary,
    url: articlePath(story),
    audioUrl: audio?.url ?? null,
    ...(isLanguage(story.language) ? { language: story.language } : {}),
  };
}

/** In the language of the page when it is told in it; danger is not kept back for want of a translation. */
async function latestUrgent(
  context: Context,
  site: Site,
  language: Language,
): Promise<PublicationSummary | null> {
  const now = context.now();
  const here = (await urgentStories.get(context.database)).filter(
    (story) => story.siteId === site.id && isUrgentAt(story, now),
  );
  const first = here.find((story) => story.language === 'vi');
  if (language === 'vi' || !first) return first ?? null;
  const own = here.find((story) => story.language === language);
  return own?.storyId === first.storyId ? own : first;
}
