import { Type, type Static } from 'typebox';

const clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** Wall-clock hours in which nothing but emergencies sounds; an end before the start is on the next day. */
export const QuietWindow = Type.Object({ start: clock, end: clock });
export type QuietWindow = Static<typeof QuietWindow>;
