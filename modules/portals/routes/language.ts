import type { Route } from '@saola/platform/http';
import { type Language, languages, prefixOf, textsOf } from '@saola/translations';
import type { Site } from '@saola/sites';
import type { Frame, Translation } from '../pages/frame.ts';
import { pathIn } from '../pages/frame.ts';

/** Vietnamese stands at the root of a site, every other language below its own prefix: `/en/lien-he`. */
const prefixed = languages.filter((language) => prefixOf(language) !== '');
const prefixes = prefixed.map((language) => prefixOf(language).slice(1)).join('|');

/** Language of an address. */
export const languageOf = (url: string): Language => {
  const [first] = url.slice(1).split(/[/?]/, 1);
  return prefixed.find((language) => prefixOf(language) === `/${first}`) ?? 'vi';
};

/** The address without its language: `/en/lien-he?x` is `/lien-he?x`. */
export function withoutLanguage(url: string): string {
  const rest = url.slice(prefixOf(languageOf(url)).length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Name behind an operation's for the same page in another language. */
export const translated = 'InLanguage';

/** Pages of a site, each once more for the languages below a prefix. */
export const inEveryLanguage = (pages: Route[]): Route[] =>
  pages.flatMap((page) => [
    page,
    {
      ...page,
      operationId: page.operationId + translated,
      path: `/:language(^(?:${prefixes})$)${page.path === '/' ? '' : page.path}`,
      summary: `${page.summary}, in another language`,
    },
  ]);

/** What a frame says of its language and of this page in the others. */
export function speaking(
  site: Site,
  url: string,
): Pick<Frame, 'language' | 'texts' | 'path' | 'translations'> {
  const language = languageOf(url);
  const texts = textsOf(language);
  const here = withoutLanguage(url);
  return {
    language,
    texts,
    path: (href) => pathIn(language, href),
    translations: languagesOf(site).map((one) => ({ language: one, href: pathIn(one, here) })),
  };
}

/** Vietnamese always, then what the site speaks besides. */
export const languagesOf = (site: Pick<Site, 'languages'>): Language[] =>
  languages.filter((language) => language === 'vi' || site.languages.includes(language));

/** A story's own addresses; where it has not been translated, its page says so. */
export function translationsOf(
  frame: Pick<Frame, 'site' | 'translations'>,
  places: readonly { siteId: string; language: string; href: string }[],
): Translation[] {
  const here = places.filter((place) => place.siteId === frame.site.id);
  return frame.translations.map(({ language, href }) => {
    const place = here.find((one) => one.language === language);
    return place ? { language, href: place.href } : { language, href, missing: true };
  });
}
