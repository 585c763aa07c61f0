import { articlePath } from '../addresses/article-path.ts';
import { categoryName } from '../category.ts';
import { descriptionOf } from '../metadata/describe-item.ts';
import { shorten } from '../metadata/shorten.ts';
import { shownPicture } from '../metadata/shown-picture.ts';
import type { Standing } from '../metadata/standing.ts';
import type { PublicationSummary } from '../publication.ts';

/** An item of a list for programs, its addresses whole. */
export function presentItem(at: Standing, item: PublicationSummary & { words?: string }) {
  const { picture } = item;
  const category = item.type === 'news' ? categoryName(item.category, at.texts) : null;
  return {
    id: item.storyId,
    type: item.type,
    language: at.language,
    title: item.title,
    summary: descriptionOf(at, item, shorten(item.words ?? '')),
    url: at.origin + articlePath(item),
    unitName: item.unitName,
    origin: item.origin,
    category: category ? { code: item.category, name: category } : null,
    topic: item.topic,
    priority: item.priority,
    picture: picture && shownPicture(picture, at.origin),
    publishedAt: item.firstPublishedAt.toISOString(),
    updatedAt: item.updatedAt.toISOString(),
  };
}
