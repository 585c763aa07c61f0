import type { ApprovedEdition, Priority } from '@saola/newsroom';
import { factsOf, riskLevelOf, type Fact } from './facts.ts';

/** What one edition says on boards, for whichever unit. */
export interface Slide {
  title: string;
  facts: Fact[];
  summary: string;
  level: number | null;
  showsFrom: Date;
  showsUntil: Date;
}

const HOUR = 3_600_000;
const STANDS: Record<Priority, number> = {
  EMERGENCY: 24 * HOUR,
  PRIORITY: 7 * 24 * HOUR,
  NORMAL: 7 * 24 * HOUR,
};

/** A board that cannot be told of a withdrawal stops by itself after this time. */
export const LEASE = 24 * HOUR;

export function slideOf(edition: ApprovedEdition): Slide {
  const { title, summary, plainText, priority, approvedAt, startsAt, publicUntil } = edition;
  const emergency = priority === 'EMERGENCY';
  const showsFrom = startsAt && startsAt > approvedAt ? startsAt : approvedAt;
  const stands = showsFrom.getTime() + STANDS[priority];
  return {
    title,
    summary,
    facts: factsOf({ title, summary, plainText, emergency, approvedAt }),
    level: emergency ? riskLevelOf([title, summary, plainText].join('\n')) : null,
    showsFrom,
    showsUntil: new Date(Math.min(stands, publicUntil?.getTime() ?? stands)),
  };
}

/** Until when a board may show a slide without a further word of the server; a slide that starts later is leased from its start. */
export function leasedUntil(slide: Pick<Slide, 'showsFrom' | 'showsUntil'>, now: Date): Date {
  const from = Math.max(slide.showsFrom.getTime(), now.getTime());
  return new Date(Math.min(slide.showsUntil.getTime(), from + LEASE));
}
