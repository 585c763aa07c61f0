import type { Named, SiteKind } from '@saola/sites';

/** What a page is made of: rows of one to three columns, in which blocks stand. Pure. */

export const slots = ['HOME', 'HOME_OF_COMMUNES', 'HOME_OF_DEPARTMENTS', 'FREE'] as const;
/** HOME_OF_… is what sites below show that have no home page of their own. */
export type Slot = (typeof slots)[number];

export const layouts = ['ONE', 'TWO', 'WIDE_LEFT', 'THREE'] as const;
export type Layout = (typeof layouts)[number];

export const tones = ['PAPER', 'TINT', 'DEEP'] as const;
export type Tone = (typeof tones)[number];

export interface Block {
  /** Stable for life, so that versions can be compared; letters and digits. */
  id: string;
  type: string;
  settings: Readonly<Record<string, unknown>>;
}

export interface Row {
  id: string;
  layout: Layout;
  tone: Tone;
  columns: readonly (readonly Block[])[];
}

export const versionStates = ['DRAFT', 'PUBLISHED', 'FORMER'] as const;
export type VersionState = (typeof versionStates)[number];

/** The title and the rows: all that a version of a page holds. */
export interface PageContent {
  title: Named;
  rows: readonly Row[];
}

export const mostBlocks = 60;
export const mostRows = 40;

export const columnsOf = (layout: Layout): number => (layout === 'ONE' ? 1 : layout === 'THREE' ? 3 : 2);

export const blocksIn = (rows: readonly Row[]): Block[] => rows.flatMap((row) => row.columns.flat());

/** The slot from which a site takes its home page when it has none of its own; the main portal has nobody above. */
export function slotAbove(kind: SiteKind): Slot | null {
  if (kind === 'MAIN') return null;
  return kind === 'COMMUNE' ? 'HOME_OF_COMMUNES' : 'HOME_OF_DEPARTMENTS';
}

/** Which kind of site a page is drawn for. */
export function kindFor(slot: Slot, site: SiteKind): SiteKind {
  if (slot === 'HOME_OF_COMMUNES') return 'COMMUNE';
  return slot === 'HOME_OF_DEPARTMENTS' ? 'DEPARTMENT' : site;
}

export const freePathPattern = '^/trang/[a-z0-9]+(-[a-z0-9]+)*$';
