import type { EditionState, FeedbackState } from '@saola/api-client';

/** The states a list can be narrowed to, in the order of the work. */
export const storyStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'WITHDRAWN',
] as const satisfies EditionState[];
export const editionLanguages = ['vi', 'en', 'zh', 'km'] as const;
export type EditionLanguage = (typeof editionLanguages)[number];
export const feedbackStates = [
  'RECEIVED',
  'ASSIGNED',
  'ANSWERED',
  'PUBLISHED',
] as const satisfies FeedbackState[];

/** What an address asks for; a state that nobody knows shows all. */
export function stateIn<State extends string>(
  states: readonly State[],
  search: Record<string, unknown>,
): { state?: State } {
  const state = states.find((one) => one === search['state']);
  return state ? { state } : {};
}

export function languageIn(search: Record<string, unknown>): { language?: EditionLanguage } {
  const language = editionLanguages.find((one) => one === search['language']);
  return language ? { language } : {};
}
