import { isAtOrBelow, pathsAbove } from '@saola/organisations';

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
  pictureFileId: string | null;
  pictureAlt: string;
  channels: readonly Channel[];
  targetPaths: readonly string[];
}

/** Vietnamese names of what is missing, in the order of the form; empty when the edition is complete. */
export function missingIn(content: EditionContent): string[] {
  const wanted: [boolean, string][] = [
    [content.title.trim() !== '', 'tiêu đề'],
    [content.summary.trim() !== '', 'tóm tắt'],
    [content.text.trim() !== '', 'nội dung'],
    [content.pictureFileId === null || content.pictureAlt.trim() !== '', 'mô tả ảnh'],
    [content.channels.length > 0, 'kênh phát'],
    [content.targetPaths.length > 0, 'nơi nhận'],
  ];
  return wanted.filter(([there]) => !there).map(([, name]) => name);
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
