import { contentTypeAtPath, contentTypes, type ContentType } from '@saola/newsroom';
import { say } from '@saola/translations';
import { categoryName } from '../category.ts';
import { nameOf } from '../pages/frame.ts';
import { listUrl } from '../pages/story-list.tsx';
import type { Ask } from '../routes/page.ts';
import { isNarrowed, noFilter, readFilter, type SectionFilter, sectionUrl } from '../sections/filter.ts';
import { mandatoryOn } from '../sections/routes/group.tsx';
import { isHere } from '../sections/routes/section.tsx';
import { groupAtPath, groupPaths } from '../sections/section.ts';
import { answersAt } from '../sections/shown-sections.ts';

/** A list of a site of which there is a feed. */
export interface FeedList {
  /** Address of the page that shows the same, without its language: `/tin-tuc?chuyen-muc=y-te`. */
  href: string;
  title: string;
  /** Null for everything that stands on the site. */
  types: readonly ContentType[] | null;
  filter: SectionFilter;
  /** Of news. */
  category: string | null;
}

/** The list at the first part of an address, narrowed as its query says; null where the site has none there. */
export async function findFeedList(ask: Ask, section: string | null): Promise<FeedList | null> {
  const { texts } = ask.frame('');
  if (section === null)
    return {
      href: '/',
      title: texts.feeds.everything,
      types: await openTypes(ask),
      filter: noFilter,
      category: null,
    };
  if (section === 'tin-tuc') return newsOf(ask);
  if (section === 'tim-kiem') return foundOn(ask, await openTypes(ask));
  const type = contentTypeAtPath(section);
  if (type) {
    if (!(await isHere(ask, type))) return null;
    const filter = readFilter(type, ask.query);
    const title = say(type.title, ask.language);
    return {
      href: sectionUrl(`/${type.path}`, filter),
      title: isNarrowed(filter) ? `${title} (${narrowedTo(filter)})` : title,
      types: [type],
      filter,
      category: null,
    };
  }
  const group = groupAtPath(section);
  if (!group) return null;
  const mandatory = await mandatoryOn(ask);
  const types = contentTypes.filter((one) => one.group === group && answersAt(ask.site, one, mandatory));
  const title = texts.sections.groups[group];
  return types.length > 0
    ? { href: `/${groupPaths[group]}`, title, types, filter: noFilter, category: null }
    : null;
}

/** What answers on a site: null for every type, as on most. */
export async function openTypes(ask: Pick<Ask, 'context' | 'site'>): Promise<ContentType[] | null> {
  if (!Object.values(ask.site.settings.sections).includes('HIDDEN')) return null;
  const mandatory = await mandatoryOn(ask);
  return contentTypes.filter((type) => answersAt(ask.site, type, mandatory));
}

const narrowedTo = ({ words, values }: SectionFilter): string =>
  [words, ...Object.values(values)].filter(Boolean).join(', ');

async function newsOf(ask: Ask): Promise<FeedList | null> {
  const type = contentTypeAtPath('tin-tuc');
  if (!type || !(await isHere(ask, type))) return null;
  const { stories } = ask.frame('').texts;
  const filter = readFilter(type, ask.query);
  const code = ask.query.get('chuyen-muc') ?? '';
  const category = categoryName(code) ? code : null;
  const fromCommunes = ask.site.kind === 'MAIN' && filter.fromBelow;
  const title = category
    ? categoryName(category, ask.frame('').texts)!
    : fromCommunes
      ? stories.fromCommunes
      : stories.news;
  return {
    href: listUrl({ category, fromCommunes, words: filter.words }),
    title: filter.words ? `${title} (${filter.words})` : title,
    types: [type],
    filter: { ...filter, fromBelow: fromCommunes },
    category,
  };
}

/** What is new under the words somebody looks for. */
function foundOn(ask: Ask, open: readonly ContentType[] | null): FeedList | null {
  const filter = readFilter({ fields: [] }, ask.query);
  if (!filter.words) return null;
  const type = (open ?? contentTypes).find(({ code }) => code === ask.query.get('loai'));
  const query = new URLSearchParams({ q: filter.words, ...(type && { loai: type.code }) });
  return {
    href: `/tim-kiem?${query.toString()}`,
    title: ask.frame('').texts.stories.found(filter.words),
    types: type ? [type] : open,
    filter: { ...filter, fromBelow: false },
    category: null,
  };
}

/** Name of a feed among the feeds of all sites. */
export const feedTitle = (ask: Ask, { title }: Pick<FeedList, 'title'>): string =>
  `${title} | ${nameOf(ask.frame(''), ask.site.name).text}`;
