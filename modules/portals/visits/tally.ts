import { localDay } from '@saola/vietnamese';
import { midnightAfter } from '../routes/page-room.ts';

export const visitKinds = ['READER', 'ROBOT', 'LOST'] as const;
/** People, programs, and what was not found, each by itself. */
export type VisitKind = (typeof visitKinds)[number];

export interface VisitCount {
  siteId: string;
  day: string;
  language: string;
  section: string;
  kind: VisitKind;
  visits: number;
  views: number;
}

/** Counts in memory between two writings: a page view costs no write. */
export function createTally(now: () => number = Date.now) {
  const counts = new Map<string, VisitCount>();
  let day = '';
  let until = 0;

  function today(): string {
    const at = now();
    if (at >= until) {
      day = localDay(at);
      until = midnightAfter(at);
    }
    return day;
  }

  function countOf({ siteId, day, language, section, kind }: Omit<VisitCount, 'views' | 'visits'>) {
    const key = `${siteId} ${day} ${language} ${section} ${kind}`;
    let known = counts.get(key);
    if (!known) counts.set(key, (known = { siteId, day, language, section, kind, visits: 0, views: 0 }));
    return known;
  }

  return {
    add(count: Omit<VisitCount, 'day' | 'views' | 'visits'> & { isVisit: boolean }): void {
      const known = countOf({ ...count, day: today() });
      known.views += 1;
      if (count.isVisit) known.visits += 1;
    },
    /** What was taken and could not be written. */
    giveBack(taken: readonly VisitCount[]): void {
      for (const { views, visits, ...count } of taken) {
        const known = countOf(count);
        known.views += views;
        known.visits += visits;
      }
    },
    /** In one order for every process, so that two of them never wait for each other. */
    take(): VisitCount[] {
      const taken = [...counts]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([, count]) => count);
      counts.clear();
      return taken;
    },
  };
}
