import { contentTypeOf } from '@saola/newsroom';

/** Path of an article on any site that shows it: `/tin-tuc/hop-thon`, `/en/tin-tuc/meeting`. */
export function articlePath(article: { type: string; slug: string; language: string }): string {
  const prefix = article.language === 'vi' ? '' : `/${article.language}`;
  return `${prefix}/${contentTypeOf(article.type)?.path ?? 'tin-tuc'}/${article.slug}`;
}
