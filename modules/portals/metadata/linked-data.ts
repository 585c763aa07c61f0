import { contentTypeOf } from '@saola/newsroom';
import { say } from '@saola/translations';
import { articlePath } from '../addresses/article-path.ts';
import { categoryName } from '../category.ts';
import { nameOf } from '../pages/frame.ts';
import { sectionPath } from '../sections/section.ts';
import type { AboutItem } from './about-item.ts';
import { descriptionOf } from './describe-item.ts';
import { firstWords, shorten } from './shorten.ts';
import { shownPicture } from './shown-picture.ts';
import type { Standing } from './standing.ts';

type Thing = Record<string, unknown>;

/** What search engines are told in their own words (schema.org) of an item: what it is, and the way to it. Never persons. */
export const linkedItem = (at: Standing, about: AboutItem): Thing[] => [
  itemOf(at, about),
  crumbsOf(at, about),
];

/** Of a home page: the body that speaks here, and the site with its search. */
export function linkedHome(at: Standing): Thing[] {
  const { site, origin } = at;
  const { address, phone, email } = site.settings;
  const open = site.state === 'OPEN';
  const organisation = {
    '@type': 'GovernmentOrganization',
    '@id': `${origin}/#co-quan`,
    name: nameOf(at, site.owner).text,
    url: origin,
    areaServed: nameOf(at, site.unitName).text,
    // What a body that is no more would inherit from above is not its own.
    ...(open && address ? { address: postal(nameOf(at, address).text) } : {}),
    ...(open && phone ? { telephone: phone } : {}),
    ...(open && email ? { email } : {}),
  };
  return [
    organisation,
    {
      '@type': 'WebSite',
      '@id': `${origin}/#trang`,
      name: nameOf(at, site.name).text,
      url: origin + at.path('/'),
      inLanguage: at.texts.language.tag,
      publisher: { '@id': organisation['@id'] },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${origin}${at.path('/tim-kiem')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

const postal = (streetAddress: string): Thing => ({
  '@type': 'PostalAddress',
  streetAddress,
  addressCountry: 'VN',
});

/** A block of data is no script: the content security policy lets it stand. “<” could end the block. */
export const writeLinkedData = (graph: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c');

function itemOf(at: Standing, about: AboutItem): Thing {
  const { item, html = '', picture, audio, source } = about;
  const url = at.origin + articlePath(item);
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: nameOf(at, at.site.owner).text,
    url: at.origin,
  };
  const author = { '@type': 'GovernmentOrganization', name: nameOf(at, item.unitName).text };
  const description = descriptionOf(at, item, () => firstWords(html));
  const image = picture ? [imageOf(at, picture)] : [];
  const shared = { '@id': url, url, inLanguage: at.texts.language.tag, description };
  const of = (kind: string, more: Thing): Thing => ({ '@type': kind, ...shared, ...more });
  const made = {
    datePublished: item.firstPublishedAt.toISOString(),
    dateModified: item.updatedAt.toISOString(),
    author,
    publisher,
    ...(source ? { isBasedOn: source } : {}),
  };
  const recording = about.recordings?.[0];
  if (recording) return of(...recorded(at, about, recording, made));
  if (item.type === 'event')
    return of('Event', { name: item.title, ...whenAndWhere(item.fields), organizer: author, image });
  if (contentTypeOf(item.type)?.group === 'statistics')
    return of('Dataset', { name: item.title, ...made, creator: author });
  if (item.type === 'picture-album') return of('ImageGallery', { name: item.title, ...made, image });
  return of(item.type === 'news' ? 'NewsArticle' : 'Article', {
    headline: shorten(item.title, 110),
    ...made,
    image,
    ...(item.type === 'news' ? { articleSection: categoryName(item.category, at.texts) ?? undefined } : {}),
    ...(audio ? { audio: soundOf(at, item.title, audio.url, audio.mime, audio.durationMs) } : {}),
    mainEntityOfPage: url,
  });
}

function imageOf(at: Standing, picture: NonNullable<AboutItem['picture']>): Thing {
  const { url, alt, width, height } = shownPicture(picture, at.origin);
  return {
    '@type': 'ImageObject',
    url,
    ...(alt ? { caption: alt } : {}),
    ...(width && height ? { width, height } : {}),
  };
}

const soundOf = (at: Standing, name: string, url: string, mime: string, durationMs: number): Thing => ({
  '@type': 'AudioObject',
  name,
  contentUrl: new URL(url, at.origin).href,
  encodingFormat: mime,
  duration: lengthOf(durationMs),
});

const lengthOf = (durationMs: number): string => `PT${Math.max(1, Math.round(durationMs / 1000))}S`;

function recorded(
  at: Standing,
  { item, picture }: AboutItem,
  { kind, file }: NonNullable<AboutItem['recordings']>[number],
  made: Thing,
): [string, Thing] {
  const said = {
    name: item.title,
    contentUrl: new URL(file.url, at.origin).href,
    encodingFormat: file.mime,
    uploadDate: item.firstPublishedAt.toISOString(),
    ...(file.durationMs ? { duration: lengthOf(file.durationMs) } : {}),
    ...(picture ? { thumbnailUrl: new URL(picture.url, at.origin).href } : {}),
  };
  return [kind === 'video' ? 'VideoObject' : 'AudioObject', { ...said, ...made }];
}

function whenAndWhere({ from, to, time, timeEnd, place }: Readonly<Record<string, unknown>>): Thing {
  const moment = (day: unknown, hour: unknown) =>
    typeof day === 'string' ? (typeof hour === 'string' ? `${day}T${hour}:00+07:00` : day) : undefined;
  return {
    startDate: moment(from, time),
    endDate: moment(to ?? (timeEnd ? from : undefined), timeEnd),
    ...(typeof place === 'string'
      ? {
          location: {
            '@type': 'Place',
            name: place,
            address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'VN' },
          },
        }
      : {}),
  };
}

function crumbsOf(at: Standing, { item }: AboutItem): Thing {
  const type = contentTypeOf(item.type);
  const steps: [string, string][] = [
    [at.texts.page.home, at.path('/')],
    ...(type ? [[say(type.title, at.language), at.path(sectionPath(type))] as [string, string]] : []),
    [item.title, articlePath(item)],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at.origin + path,
    })),
  };
}
