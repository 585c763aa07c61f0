import type { Context } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import type { Language } from '@saola/translations';
import type { SiteSearcher } from './search/site-searcher.ts';

/** An official answer that the unit chose to publish. */
export interface OfficialAnswer {
  /** What was asked; null when only the answer is public. */
  question: string | null;
  askedAt: Date | null;
  text: string;
  unitName: string;
  at: Date;
  /** Story under which it stands; null for a report without one. */
  storyId?: string | null;
}

export interface StoryAudio {
  url: string;
  mime: string;
  durationMs: number;
  bytes?: number;
}

export interface LoudspeakerItem {
  startsAt: Date;
  title: string;
  state: 'next' | 'now' | 'done' | 'failed';
  durationMs: number | null;
  /** What was proven of it; a silent player kept time and was not heard. */
  proof: { finished: number; total: number; silent: number } | null;
}

export interface BoardGlance {
  title: string;
  facts: string[];
  picture: { url: string; alt: string } | null;
  boardName: string;
  shownAt: Date;
}

export interface SiteAlert {
  /** Disaster risk level 1–5; null for an urgent word without a level. */
  level: 1 | 2 | 3 | 4 | 5 | null;
  title: string;
  text: string;
  url: string | null;
  audioUrl: string | null;
  /** Language of its words; without it Vietnamese. */
  language?: Language;
}

/** A unit and where it stands in the tree. */
export interface PlaceOfUnit {
  unitId: string;
  unitPath: string;
}

/** What other domains put on a page. The app that knows them all gives these; a page stands without any. */
export interface PageParts {
  answersOf(context: Context, storyId: string): Promise<OfficialAnswer[]>;
  /** Latest published answers of a unit and those below it. */
  latestAnswers(context: Context, unitId: string): Promise<OfficialAnswer[]>;
  audioOf(context: Context, storyId: string, language: string): Promise<StoryAudio | null>;
  /** The same for a list of stories, by the id of their editions. */
  audiosOf(context: Context, editionIds: readonly string[]): Promise<ReadonlyMap<string, StoryAudio>>;
  /** Today's programmes of a commune, earliest first. */
  loudspeakerDay(context: Context, unit: PlaceOfUnit): Promise<LoudspeakerItem[]>;
  boardNow(context: Context, unit: PlaceOfUnit): Promise<BoardGlance | null>;
  /** Stands instead of the urgent story a site finds among its own publications. */
  alertFor(context: Context, unitId: string): Promise<SiteAlert | null>;
  /** An index of all sites; without it a site looks through its own words in the database. */
  search?: SiteSearcher;
  /** Told of each search that was drawn: what was looked for, and how much there was. */
  searched?(context: Context, search: { site: Site; language: string; text: string; total: number }): void;
}

export const noParts: PageParts = {
  answersOf: async () => [],
  latestAnswers: async () => [],
  audioOf: async () => null,
  audiosOf: async () => new Map(),
  loudspeakerDay: async () => [],
  boardNow: async () => null,
  alertFor: async () => null,
};
