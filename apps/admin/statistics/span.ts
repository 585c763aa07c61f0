import { localDay } from '../province-time.ts';

export const spans = [7, 30, 90, 365] as const;
export type Span = (typeof spans)[number];
export const tabs = ['visits', 'searches', 'ratings'] as const;
export type Tab = (typeof tabs)[number];

/** What the address of the screen says. */
export interface StatisticsSearch {
  site?: string;
  days?: Span;
  language?: string;
  view?: Tab;
}

export const statisticsIn = (search: Record<string, unknown>): StatisticsSearch => {
  const days = spans.find((span) => span === Number(search['days']));
  const view = tabs.find((tab) => tab === search['view']);
  const { site, language } = search;
  return {
    ...(typeof site === 'string' && site ? { site } : {}),
    ...(days && days !== 30 ? { days } : {}),
    ...(typeof language === 'string' && /^[a-z]{2}$/.test(language) ? { language } : {}),
    ...(view && view !== 'visits' ? { view } : {}),
  };
};

/** The last days, today among them. */
export function lastDays(count: number, now = new Date()): { from: string; to: string } {
  return { from: localDay(new Date(now.getTime() - (count - 1) * 86_400_000)), to: localDay(now) };
}
