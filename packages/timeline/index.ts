export { timeline } from './timeline.ts';
export type { Explanation, TimelineOptions } from './timeline.ts';
export { TimelineInput, Segment, maximumOccurrences } from './input.ts';
export type { TimelineItem, QuietHours } from './input.ts';
export { TimelineError } from './error.ts';
export type { TimelineErrorCode } from './error.ts';
export { quietHoursOf } from './quiet-hours.ts';
