import { isAtOrBelow, pathsAbove } from '@saola/organisations';
import type { Presence } from './content-type.ts';

/** The life of an edition and the rules of approval. Pure: no input, no output. */

export const editionStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type EditionState = (typeof editionStates)[number];

export const channels = ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'] as const;
export type Channel = (typeof channels)[number];

/** What a story of some type is made of, as far as channels and completeness ask. */
export interface TypeParts {
  summary: Presence;
  body: Presence;
  attachments: Presence;
}

/**
 * The channels that can carry a text. Loudspeakers, boards and the app speak Vietnamese; and what is fields alone, such
 * as an officer's post or a table, has no words to be said aloud.
 */
export function channelsOpenTo(type: TypeParts, language: string): Channel[] {
  const hasWords = type.summary !== 'none' || type.body !== 'none';
  return language === 'vi' && hasWords ? [...channels] : ['PORTAL'];
}

/** How a published page may end: readable under a banner, led elsewhere, gone with its reason, replaced, or never there. */
export const withdrawalWays = ['BANNER', 'REDIRECT', 'GONE', 'REPLACED', 'HIDDEN'] as const;
export type WithdrawalWay = (typeof withdrawalWays)[number];

export const priorities = ['EMERGENCY', 'PRIORITY', 'NORMAL'] as const;
export type Priority = (typeof priorities)[number];

/** What can happen to an edition. `supersede` comes from the approval of the next one, never from a person. */
export const editionSteps = ['write', 'submit', 'return', 'approve', 'supersede', 'withdraw'] as const;
export type EditionStep = (typeof editionSteps)[number];

// Writing a submitted edition leaves it submitted: its revision moves on, so nobody approves a text he has not seen.
const life: Record<EditionState, Partial<Record<EditionStep, EditionState>>> = {
  DRAFT: { write: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { write: 'SUBMITTED', return: 'RETURNED', approve: 'APPROVED' },
  RETURNED: { write: 'RETURNED', submit: 'SUBMITTED' },
  APPROVED: { supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' },
  SUPERSEDED: {},
  WITHDRAWN: {},
};

/** The state after a step, or null where the step is not possible. */
export function after(state: EditionState, step: EditionStep): EditionState | null {
  return life[state][step] ?? null;
}

/** True while an edition is still being worked on; of each story and language there is at most one such. */
export function isOpen(state: EditionState): boolean {
  return after(state, 'write') !== null;
}

/** What an edition has to have before anybody is asked to approve it. */
export interface EditionContent {
  title: string;
  summary: string;
  text: string;
  channels: readonly Channel[];
  targetPaths: readonly string[];
  attachments: readonly unknown[];
  /** Names of fields that are still empty. */
  missingFields: readonly string[];
  /** True from the second edition of a language on. */
  followsAnother: boolean;
  changeNote: string | null;
}

/** Vietnamese names of what a text of this type still lacks, in the order of the form; empty when it is complete. */
export function missingIn(content: EditionContent, type: TypeParts): string[] {
  const wanted: [boolean, string][] = [
    [content.title.trim() !== '', 'tiêu đề'],
    [type.summary !== 'required' || content.summary.trim() !== '', 'tóm tắt'],
    [type.body !== 'required' || content.text.trim() !== '', 'nội dung'],
    [type.attachments !== 'required' || content.attachments.length > 0, 'tệp đính kèm'],
    [content.channels.length > 0, 'kênh phát'],
    [content.targetPaths.length > 0, 'nơi nhận'],
  ];
  const parts = wanted.filter(([there]) => !there).map(([, name]) => name);
  const noted = !content.followsAnother || Boolean(content.changeNote?.trim());
  return [...parts, ...content.missingFields, ...(noted ? [] : ['ghi chú thay đổi so với bản trước'])];
}

interface SomeWords {
  title: string;
  summary: string;
  text: string;
  fields: string;
}

/** Longer than any name, table of numbers or address that is the same in both languages. */
const sentence = 60;

/**
 * Vietnamese names of the parts that a translation still has word for word from its original. A name may stay as it is,
 * so a short part is named only when nothing at all was translated.
 */
export function untranslatedIn(edition: SomeWords, original: SomeWords): string[] {
  const parts: [keyof SomeWords, string][] = [
    ['title', 'tiêu đề'],
    ['summary', 'tóm tắt'],
    ['text', 'nội dung'],
    ['fields', 'các mục thông tin'],
  ];
  const same = parts.filter(([key]) => edition[key] === original[key]);
  if (same.length === parts.length)
    return same.filter(([key]) => !['', '{}'].includes(edition[key])).map(([, name]) => name);
  return same
    .filter(([key]) => (key === 'summary' || key === 'text') && edition[key].length > sentence)
    .map(([, name]) => name);
}

/** The farthest a unit's stories may go: its own subtree; a department speaks for the unit it belongs to. */
export function reachOf(unit: { kind: string; path: string }): string {
  return unit.kind === 'DEPARTMENT' ? (pathsAbove(unit.path).at(-1) ?? unit.path) : unit.path;
}

/** Where an approver must hold the right: at the unit, or at the unit above when a target lies outside it. */
export function approvalPath(unitPath: string, targetPaths: readonly string[]): string {
  const candidates = [unitPath, ...pathsAbove(unitPath).reverse()];
  const covering = candidates.find((top) => targetPaths.every((path) => isAtOrBelow(path, top)));
  return covering ?? candidates.at(-1)!;
}

/** When loudspeakers and boards may begin: not before their own time, nor before the public is to know; null: at once. */
export function firstHeardAt(
  edition: { startsAt: Date | null; publicFrom: Date | null },
  approvedAt: Date,
): Date | null {
  const { startsAt, publicFrom } = edition;
  if (!publicFrom || publicFrom <= approvedAt) return startsAt;
  return startsAt && startsAt > publicFrom ? startsAt : publicFrom;
}

/** What speaks against the public times of an edition, as a code of `newsroomError`; null when nothing does. */
export function problemOfTimes(
  edition: {
    priority: Priority;
    startsAt: Date | null;
    publicFrom: Date | null;
    publicUntil: Date | null;
  },
  now: Date,
): 'public-times-reversed' | 'public-until-past' | 'emergency-not-later' | null {
  const { priority, startsAt, publicFrom, publicUntil } = edition;
  if ([publicFrom, startsAt].some((start) => start && publicUntil && publicUntil <= start))
    return 'public-times-reversed';
  if (publicUntil && publicUntil <= now) return 'public-until-past';
  return priority === 'EMERGENCY' && publicFrom && publicFrom > now ? 'emergency-not-later' : null;
}

const hoursToDecide: Record<Priority, number> = { EMERGENCY: 0.25, PRIORITY: 4, NORMAL: 24 };

/** When an approver should have decided: by priority, and never after the planned start. */
export function decisionDueAt(edition: {
  priority: Priority;
  submittedAt: Date;
  startsAt: Date | null;
}): Date {
  const due = new Date(edition.submittedAt.getTime() + hoursToDecide[edition.priority] * 3_600_000);
  return edition.startsAt && edition.startsAt < due ? edition.startsAt : due;
}
