export const feedbackKinds = ['REPLY', 'REPORT'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const feedbackStates = ['RECEIVED', 'ASSIGNED', 'ANSWERED', 'PUBLISHED', 'CLOSED'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** Somebody still has to answer. */
export const isOpen = (state: FeedbackState): boolean => state === 'RECEIVED' || state === 'ASSIGNED';
export const openStates: FeedbackState[] = feedbackStates.filter(isOpen);

export interface Step {
  state: FeedbackState;
  at: string;
  /** For the sender to read. */
  text: string;
}

/** An answer may be given while it is open, and once more to release it; what is published stands. */
export const mayBeAnswered = (state: FeedbackState, publish: boolean): boolean =>
  isOpen(state) || (state === 'ANSWERED' && publish);
