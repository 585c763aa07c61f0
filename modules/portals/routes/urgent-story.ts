import type { Context } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import { isLanguage, type Language } from '@saola/translations';
import { articlePath } from '../addresses/article-path.ts';
import type { PageParts, SiteAlert } from '../page-parts.ts';
import type { PublicationSummary } from '../publication.ts';
import { listPublications } from '../queries/list-publications.ts';

const DAY = 86_400_000; // ms

/** Without the word of an alert system, the urgent story of the last day is what people must see first. */
export async function urgentStory(
  context: Context,
  parts: PageParts,
  site: Site,
  language: Language,
): Promise<SiteAlert | null> {
  const story = await latestUrgent(context, site, language);
  if (!story) return null;
  const audio = await parts.audioOf(context, story.storyId, story.language);
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
  const urgentSince = new Date(context.now().getTime() - DAY);
  const urgentIn = async (one: Language) =>
    (await listPublications(context.database, { siteId: site.id, language: one, urgentSince, limit: 1 }))
      .items[0];
  const first = await urgentIn('vi');
  if (language === 'vi' || !first) return first ?? null;
  const own = await urgentIn(language);
  return own?.storyId === first.storyId ? own : first;
}
