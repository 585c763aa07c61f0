import type { Reference } from '../imported-story.ts';
import { lineOf } from './feed.ts';

const documents = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp)$/i;
const mostFiles = 50;

/**
 * Documents of the source's own folder of files to which a text links: they come along, for the old address dies with the
 * old site. Pure.
 */
export function linkedFiles(html: string, base: string | null): Reference[] {
  const found = new Map<string, Reference>();
  const own = (base && URL.parse(base)?.host) || 'source.invalid';
  for (const [, mark, address = '', words = ''] of html.matchAll(
    /<a\b[^>]*?\bhref\s*=\s*(["'])([^"']{1,1000})\1[^>]*>([\s\S]{0,2000}?)<\/a>/gi,
  )) {
    const src = mark ? address.trim().replaceAll('&amp;', '&') : '';
    const url = URL.parse(src, `http://${own}/`);
    if (!url || url.host !== own || !url.pathname.includes('/uploads/') || !documents.test(url.pathname))
      continue;
    const name = lineOf(words).slice(0, 200);
    if (!found.has(url.pathname)) found.set(url.pathname, { src, name });
    if (found.size >= mostFiles) break;
  }
  return [...found.values()];
}
