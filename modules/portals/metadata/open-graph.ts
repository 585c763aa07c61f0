import { contentTypeOf } from '@saola/newsroom';
import { type Language, say } from '@saola/translations';
import { categoryName } from '../category.ts';
import { type Frame, nameOf } from '../pages/frame.ts';
import type { AboutItem } from './about-item.ts';
import { shownPicture } from './shown-picture.ts';

const locales: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_US', zh: 'zh_CN', km: 'km_KH' };

export interface Shared {
  title: string;
  description?: string | undefined;
  url: string;
  about?: AboutItem | undefined;
}

/** What a page looks like where somebody shares it (Open Graph), property by property. */
export function openGraph(frame: Frame, { title, description, url, about }: Shared): [string, string][] {
  const others = frame.translations.filter(
    ({ language, missing }) => language !== frame.language && !missing,
  );
  return [
    ['og:type', about ? 'article' : 'website'],
    ['og:title', title],
    ['og:url', url],
    ['og:site_name', nameOf(frame, frame.site.name).text],
    ['og:locale', locales[frame.language]],
    ...others.map(({ language }): [string, string] => ['og:locale:alternate', locales[language]]),
    ...(description ? [['og:description', description] as [string, string]] : []),
    ...(about ? ofItem(frame, about) : []),
    ...(about?.picture ? [] : ofSite(frame)),
  ];
}

const ofSite = (frame: Frame): [string, string][] => [
  ['og:image', frame.origin + frame.assets.sharePicture],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['og:image:alt', nameOf(frame, frame.site.name).text],
];

function ofItem(frame: Frame, { item, picture, audio }: AboutItem): [string, string][] {
  const type = contentTypeOf(item.type);
  const section =
    (item.type === 'news' ? categoryName(item.category, frame.texts) : null) ??
    (type && say(type.title, frame.language));
  const shown = picture && shownPicture(picture, frame.origin);
  const sized = shown?.width && shown.height ? shown : null;
  const said: [string, string | null | undefined][] = [
    ['article:published_time', item.firstPublishedAt.toISOString()],
    ['article:modified_time', item.updatedAt.toISOString()],
    ['article:section', section],
    ['og:image', shown?.url],
    ['og:image:width', sized && String(sized.width)],
    ['og:image:height', sized && String(sized.height)],
    ['og:image:alt', shown?.alt],
    ['og:audio', audio && new URL(audio.url, frame.origin).href],
    ['og:audio:type', audio?.mime],
  ];
  return said.filter((pair): pair is [string, string] => Boolean(pair[1]));
}
