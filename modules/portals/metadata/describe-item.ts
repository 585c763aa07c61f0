import { contentTypeOf, type ContentType, type Field } from '@saola/newsroom';
import { say } from '@saola/translations';
import { localDay } from '@saola/vietnamese';
import { articlePath } from '../addresses/article-path.ts';
import { categoryName } from '../category.ts';
import { nameOf } from '../pages/frame.ts';
import type { PublicationSummary } from '../publication.ts';
import { optionLabel } from '../sections/present-field.ts';
import { sectionPath } from '../sections/section.ts';
import { dublinCore, type DublinCore, oneLine } from './dublin-core.ts';
import { shorten } from './shorten.ts';
import type { Standing } from './standing.ts';

/** A text, or how to come by it. */
type Words = string | (() => string);

export interface DescribedItem {
  item: PublicationSummary;
  /** Its words, asked for where its summary says nothing. */
  words?: Words;
  /** Full address on the site whose word it is, where that is another one. */
  source?: string | null;
}

/** Dublin Core of an item as it stands on a site; nothing mandatory is ever empty. */
export function describeItem(at: Standing, { item, words = '', source }: DescribedItem): DublinCore {
  const type = contentTypeOf(item.type);
  const owner = nameOf(at, at.site.owner).text;
  const title = oneLine(item.title) || (type ? say(type.name, at.language) : item.slug);
  const url = at.origin + articlePath(item);
  const said = (keys: readonly string[]) => (type ? keys.flatMap((key) => saidIn(type, item, key, at)) : []);
  return dublinCore({
    title,
    creator: oneLine(nameOf(at, item.unitName).text) || owner,
    date: localDay(item.firstPublishedAt),
    description: descriptionOf(at, item, words),
    publisher: owner,
    identifier: [url, ...said(['number', 'symbol'])],
    language: at.texts.language.tag,
    source: source ?? at.origin,
    contributor: said(contributing),
    subject: [
      item.type === 'news' ? categoryName(item.category, at.texts) : null,
      ...said(['sector', 'kind', 'audience']),
      type && say(type.title, at.language),
      (at.texts.topics as Record<number, string>)[item.topic],
    ],
    coverage: [...said(['place', 'location', 'area']), nameOf(at, at.site.unitName).text],
    type: type ? kindOf(type) : 'Text',
    format: 'text/html',
    relation: type ? at.origin + at.path(sectionPath(type)) : at.origin,
    rights: `© ${owner}`,
  });
}

/** What an item says of itself in a sentence or two: its summary, else its first words, else what it is. */
export function descriptionOf(at: Standing, item: PublicationSummary, words: Words = ''): string {
  const type = contentTypeOf(item.type);
  const own = oneLine(item.summary) || shorten(typeof words === 'string' ? words : words(), 300);
  if (own) return own;
  const kind = type ? say(type.name, at.language) : at.texts.stories.story;
  return `${kind}: ${item.title}. ${nameOf(at, item.unitName).text}.`;
}

/** Bodies and offices that had a part in it; never a private person. */
const contributing = [
  'issuer',
  'organiser',
  'leadUnit',
  'carriedOutBy',
  'answeredBy',
  'approvedBy',
  'preparedBy',
];

/** DCMI types. */
const kinds: Readonly<Record<string, string>> = { audio: 'Sound', video: 'MovingImage' };
const kindOf = ({ code, group, list }: ContentType): string =>
  kinds[code] ??
  (list.layout === 'calendar'
    ? 'Event'
    : list.layout === 'gallery'
      ? 'StillImage'
      : group === 'statistics'
        ? 'Dataset'
        : 'Text');

function saidIn(type: ContentType, item: PublicationSummary, key: string, at: Standing): string[] {
  const value = item.fields[key];
  if (value === undefined || value === null) return [];
  const field = type.fields.find((one: Field) => one.key === key);
  if (!field || field.personal) return [];
  if (field.kind === 'choice' || field.kind === 'choices')
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => optionLabel(field, one, at.language) ?? [],
    );
  return field.kind === 'line' && typeof value === 'string' ? [value] : [];
}
