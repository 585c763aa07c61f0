import { localDay } from '@saola/vietnamese';
import { nameOf } from '../pages/frame.ts';
import { dublinCore, type DublinCore, oneLine } from './dublin-core.ts';
import type { Standing } from './standing.ts';

export interface DescribedPage {
  title: string;
  description?: string | undefined;
  /** Full address. */
  url: string;
  /** When it was put together. */
  at: Date;
  /** A list is a collection. */
  type?: 'Text' | 'Collection';
}

/** Dublin Core of a page that is no item: home, introduction, lists, free pages (TT 24/2011/TT-BTTTT). */
export function describePage(at: Standing, page: DescribedPage): DublinCore {
  const owner = nameOf(at, at.site.owner).text;
  const site = nameOf(at, at.site.name).text;
  return dublinCore({
    title: oneLine(page.title) || site,
    creator: owner,
    date: localDay(page.at),
    description: oneLine(page.description ?? '') || (page.title === site ? site : `${page.title}. ${site}.`),
    publisher: owner,
    identifier: page.url,
    language: at.texts.language.tag,
    source: at.origin,
    subject: [page.title === site ? null : page.title, nameOf(at, at.site.unitName).text],
    coverage: nameOf(at, at.site.unitName).text,
    type: page.type ?? 'Collection',
    format: 'text/html',
    relation: at.origin,
    rights: `© ${owner}`,
  });
}
