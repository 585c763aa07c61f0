/** Days of the demonstration count from its first start; Viet Nam keeps UTC+7 all year. */

const inVietnam = (today: Date, days: number) =>
  new Date(today.getTime() + days * 86_400_000 + 7 * 3_600_000);

/** The day some days after `today`: `2026-11-25`. */
export const dayOn = (today: Date, days: number): string => inVietnam(today, days).toISOString().slice(0, 10);

/** The same as people write it: `25/11/2026`. */
export const shownDay = (today: Date, days: number): string =>
  dayOn(today, days).split('-').reverse().join('/');

export const yearOn = (today: Date, days = 0): number => inVietnam(today, days).getUTCFullYear();

/** How many days from `today` Monday of a week is: of this one, the next one, or one before. */
export function daysToMonday(today: Date, weeks: number): number {
  const weekday = (inVietnam(today, 0).getUTCDay() + 6) % 7;
  return weeks * 7 - weekday;
}
