import type { DublinCore } from '../metadata/dublin-core.ts';

/** What stands newest in a list, for readers of feeds. */
export interface Feed {
  /** Stays the same for ever, whatever the site is called. */
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  rights: string;
  author: { name: string; url: string };
  /** Full address of the feed itself, in this format. */
  self: string;
  /** Full address of the page that shows the same. */
  page: string;
  /** Full address of the feed's next stretch (RFC 5005); null at the end. */
  next: string | null;
  updated: Date;
  /** Square picture of the programmes to listen to. */
  podcastCover: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** The whole text; empty where it is too long for a feed. */
  html: string;
  author: string;
  published: Date;
  updated: Date;
  categories: string[];
  /** A recording to listen to or to look at. */
  enclosure: { url: string; mime: string; bytes: number | null; durationMs?: number | null } | null;
  picture: { url: string; alt: string; width: number | null; height: number | null } | null;
  /** The site whose word it is, where that is another one: its name and its feed. */
  source: { name: string; rss: string; id: string } | null;
  core: DublinCore;
}

/** Text as HTML: readers take a description for HTML. */
export const textAsHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
