import type { Context } from '@saola/platform/commands';

/** What a reader asks of search; what is null was not asked. */
export interface SearchQuestion {
  text: string;
  language: string;
  now: Date;
  /** Only what stands on this site; null for the whole network. */
  siteId: string | null;
  type: string | null;
  category: string | null;
  unitPath: string | null;
  from: Date | null;
  until: Date | null;
  sort: 'best' | 'newest';
  /** The last find of the page before, as it was handed out. */
  after: string | null;
  limit: number;
}

export interface FileExcerpt {
  saying: number;
  pieces: string[];
}

export interface SearchFinds {
  total: number;
  /** With the letter of its text from which the place can be read that says most. */
  items: { storyId: string; editionId: string; siteId: string; letter: number }[];
  next: string | null;
  /** How many there are of each kind, field and unit, most first. */
  types: [string, number][];
  categories: [string, number][];
  units: { path: string; name: string; count: number }[];
  /** No document says all of it: these say some. */
  partly: boolean;
  didYouMean: string | null;
  /** What these are the finds of, where what was typed is said nowhere. */
  instead: string | null;
  /** Other ways to say what was asked that were looked for too. */
  alsoLookedFor: string[];
  /** What was asked, with the marks it was given. */
  readAs: string;
  /** Pieces of a text in turn: not marked, marked, not marked … */
  mark(text: string): string[];
  /**
   * The place of a text that says most of what was asked, in pieces as above; empty where it says nothing.
   * @param begun more stands before it
   */
  excerpt(text: string, begun?: boolean): string[];
  /** How much of what was asked a text says. */
  sayingOf(text: string): number;
  /** Of files the same: how much each says, and where. What is not known of is left out. */
  excerptsOfFiles(fileIds: readonly string[]): Promise<ReadonlyMap<string, FileExcerpt>>;
}

/** Answers a search from an index; null while it is not ready, and the pages then look for themselves. */
export interface SiteSearcher {
  find(context: Context, question: SearchQuestion): Promise<SearchFinds | null>;
  /** Titles and ways to go on for what has been typed so far. */
  suggest(
    context: Context,
    question: Pick<SearchQuestion, 'text' | 'language' | 'now' | 'siteId'>,
  ): Promise<string[]>;
}
