/** Times are the province's, wherever the officer's computer thinks it is. Vietnam has no summer time. */
export const timeZone = 'Asia/Ho_Chi_Minh';
const offset = 7 * 3_600_000;
const day = 24 * 3_600_000;

/** `2026-09-15T16:05:09.000Z` read on the wall, without its zone. */
export const wallClock = (instant: string | Date): string =>
  new Date(new Date(instant).getTime() + offset).toISOString();

/** `2026-09-15` */
export const localDay = (at: Date): string => wallClock(at).slice(0, 10);

export const hourOf = (at: Date): number => Number(wallClock(at).slice(11, 13));

/** The instant at which the day of `time` began, in milliseconds. */
export const midnightOf = (time: number): number => Math.floor((time + offset) / day) * day - offset;

/** For `<input type="datetime-local">`, and back. */
export const toWallInput = (iso: string): string => wallClock(iso).slice(0, 16);
export const fromWallInput = (text: string): string => new Date(`${text}:00+07:00`).toISOString();

/** The same to the second. */
export const toWallSeconds = (iso: string): string => wallClock(iso).slice(0, 19);
export const fromWallSeconds = (text: string): string =>
  new Date(`${text.length === 16 ? `${text}:00` : text}+07:00`).toISOString();
