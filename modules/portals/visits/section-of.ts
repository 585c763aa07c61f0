import { contentTypeAtPath } from '@saola/newsroom';
import { withoutLanguage } from '../routes/language.ts';
import { groupAtPath } from '../sections/section.ts';

/** Pages that are no section, by the first part of their address. */
const plain: Readonly<Record<string, string>> = {
  '': 'home',
  'tim-kiem': 'search',
  'so-do': 'site-map',
  'xa-phuong': 'places',
  'so-nganh': 'places',
  thon: 'places',
  rss: 'feeds',
  'thong-ke-truy-cap': 'visits',
};

/** What part of a site an address belongs to: the code of a content type, `group:…`, or one of a few words. */
export function sectionOf(url: string): string {
  const [first = ''] = withoutLanguage(url).slice(1).split(/[/?#]/, 1);
  const known = plain[first];
  if (known) return known;
  const type = contentTypeAtPath(first);
  if (type) return type.code;
  const group = groupAtPath(first);
  return group ? `group:${group}` : 'page';
}
