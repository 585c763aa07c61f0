import type { Context } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import type { Language } from '@saola/translations';
import type { VNode } from 'preact';
import type { Frame } from '../pages/frame.ts';
import type { PageParts } from '../page-parts.ts';
import type { PageNotes } from '../routes/page-tags.ts';
import { type BlockFields, defaultsOf, type Label, type SettingsOf } from './fields.ts';
import type { Slot } from './page.ts';

/** For whom a block looks up what it shows. */
export interface BlockAsk {
  context: Context;
  parts: PageParts;
  site: Site;
  /** The province's portal. */
  main: Site;
  language: Language;
  /** How many stories the blocks further up may show at most, none of which is shown again. */
  above?: number;
  /** What the page shows; a preview keeps nothing and notes nothing. */
  notes?: PageNotes;
}

/** What a block is drawn with. */
export interface Drawing<S, D> {
  frame: Frame;
  settings: S;
  data: D;
  /** For `aria-labelledby`; no other block of the page has it. */
  id: string;
  /** The block has a whole row for itself. */
  wide: boolean;
}

export const blockGroups = ['news', 'service', 'unit', 'own'] as const;

interface Declared<F extends BlockFields, D> {
  /** Code in stored pages: `lead-stories`. */
  code: string;
  group: (typeof blockGroups)[number];
  /** Lucide's name of the picture in the palette. */
  icon: string;
  label: Label;
  guide: Label;
  fields: F;
  /** Stands on a page at most once. */
  once?: boolean;
  /** Pages it belongs on; without it, all. */
  slots?: readonly Slot[];
  /** Looks up what is shown; all blocks of a page at the same time, so each asks little. */
  load?(ask: BlockAsk, settings: SettingsOf<F>): Promise<D>;
  /** How many stories it shows at most, for blocks further down that leave them out. */
  stories?(settings: SettingsOf<F>): number;
  /** Leaves out stories that a block further up shows, and adds its own to `shown`. */
  choose?(data: D, settings: SettingsOf<F>, shown: Set<string>): D;
  /** Pure; null when there is nothing to show in this language. */
  render(drawing: Drawing<SettingsOf<F>, D>): VNode | null;
}

export interface BlockType extends Omit<
  Declared<BlockFields, unknown>,
  'load' | 'stories' | 'choose' | 'render'
> {
  defaults: Readonly<Record<string, unknown>>;
  load?(ask: BlockAsk, settings: unknown): Promise<unknown>;
  stories?(settings: unknown): number;
  choose?(data: unknown, settings: unknown, shown: Set<string>): unknown;
  render(drawing: Drawing<unknown, unknown>): VNode | null;
}

/** Declares a kind of block; its settings have been checked by its fields before it sees them. */
export const blockType = <const F extends BlockFields, D = null>(declared: Declared<F, D>): BlockType => ({
  ...(declared as unknown as BlockType),
  defaults: defaultsOf(declared.fields),
});
