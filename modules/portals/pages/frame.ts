import { contentTypeOf } from '@saola/newsroom';
import { inSentence, type Named, type Site } from '@saola/sites';
import { type Language, nameIn, prefixOf, type Said, type Texts } from '@saola/translations';
import type { SiteAlert } from '../page-parts.ts';
import type { Counters } from '../visits/queries/read-counters.ts';

/** What every page of a site needs to know besides its own content. */
export interface Frame {
  site: Site;
  language: Language;
  /** Every word of the page that nobody wrote for it. */
  texts: Texts;
  /** The province's portal, to which member sites point. */
  main: { name: Named; url: string };
  /** Origin of this site, without a slash at the end. */
  origin: string;
  /** Address of a page of this site, or of the main portal, in the language of this page. */
  path(href: string): string;
  /** This page in every language of the site, this one too. */
  translations: readonly Translation[];
  /** Path of the menu item this page belongs to, without its language. */
  menuPath: string;
  demo: boolean;
  now: Date;
  assets: Assets;
  alert?: SiteAlert | null;
  /** Where the public finds what a body that is no more has passed on. */
  successor?: { name: Named; url: string } | null;
  /** Words in the search field. */
  search?: string;
  /** How many came, as last known. */
  counters?: Counters | null;
}

export interface Translation {
  language: Language;
  /** Path on this site. */
  href: string;
  /** The page says there that it has not been translated; search engines are not sent to it. */
  missing?: boolean;
}

/** Addresses of what a page loads, each with the hash of its content. */
export interface Assets {
  css: string;
  /** Of the pages that are words alone. */
  textCss: string;
  script: string;
  /** Titles for what has been typed so far. */
  suggest: string;
  /** Fonts of the first view, fetched before the stylesheet is read. */
  fonts: string[];
  /** Faces of languages that need further ones, by language. */
  faces: Partial<Record<Language, string>>;
  favicon: string;
  /** The player of an item. */
  listen: string;
  /** Square picture of what can be heard. */
  podcastCover: string;
  /** Shown where somebody shares a page that has no picture. */
  sharePicture: string;
}

/** Every page stands a second time below this, as words alone. */
export const textOnly = '/chi-chu';

/** This page as words alone. */
export const textOnlyPath = ({ translations, language, path }: Frame): string => {
  const here = translations.find((one) => one.language === language)?.href ?? path('/');
  return here === '/' ? textOnly : textOnly + here;
};

/** Path in a language: `/lien-he` is `/en/lien-he`. */
export const pathIn = (language: Language, href: string): string =>
  href === '/' ? prefixOf(language) || '/' : prefixOf(language) + href;

/** A name in the language of the page: as the officer gave it, else by pattern, else in Vietnamese. */
export function nameOf({ language, texts }: Pick<Frame, 'language' | 'texts'>, name: Named | string): Said {
  if (typeof name === 'string') return nameIn(name, texts);
  const given = name[language];
  return given ? { text: given } : nameIn(name.vi, texts);
}

/** A unit's name inside a sentence of the page. */
export const unitInSentence = (frame: Pick<Frame, 'language' | 'texts'>, fullName: string): string =>
  frame.language === 'vi' ? inSentence(fullName) : nameOf(frame, fullName).text;

/** Page of the citizens' app, on the main host. */
export function appUrl(frame: Pick<Frame, 'main'>, path = '/', query: Record<string, string> = {}): string {
  const words = new URLSearchParams(query).toString();
  return `${frame.main.url}/ung-dung${path}${words ? `?${words}` : ''}`;
}

/** Nobody reads what is sent to a body that is no more: its successor has a form, or the province. */
export const writeInstead = ({ successor, main }: Pick<Frame, 'successor' | 'main'>): string =>
  `${(successor ?? main).url}/gui-y-kien`;

/** Resolves a menu's `app:/…` and `type:leader-schedule`, and its paths into the language of the page. */
export function hrefOf(frame: Frame, href: string): string {
  if (href === 'app:/gui-y-kien' && frame.site.state === 'ARCHIVED') return writeInstead(frame);
  if (href.startsWith('app:')) return appUrl(frame, href.slice(4), { 'don-vi': frame.site.unitId });
  if (href.startsWith('type:')) return frame.path(`/${contentTypeOf(href.slice(5))?.path ?? 'so-do'}`);
  return href.startsWith('/') ? frame.path(href) : href;
}
