import type { Format } from '../imported-story.ts';

/** What a file is by how it begins; null for what no reader knows. Pure. */
export function recogniseFormat(beginning: string): Format | null {
  const text = beginning.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('{')) return 'JSON_LINES';
  if (text.startsWith('<')) {
    const markup = text.replace(/<!--[\s\S]*?-->/g, '');
    if (/xmlns:wp\s*=|wordpress\.org\/export/i.test(markup)) return 'WXR';
    if (/<(?:[\w-]+:)?(rss|feed|rdf|channel)[\s>]/i.test(markup)) return 'FEED';
    return null;
  }
  if (/^(--|#|\/\*|SET\s|CREATE\s|DROP\s|INSERT\s|REPLACE\s|USE\s|START\s|BEGIN|LOCK\s)/i.test(text))
    return 'NUKEVIET';
  return null;
}
