import type { Texts } from './texts.ts';

/** “1 phút 20 giây”, as people say a length. */
export function spokenLength(milliseconds: number, { length }: Pick<Texts, 'length'>): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const whole = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (whole === 0) return length.seconds(rest);
  return rest === 0 ? length.minutes(whole) : length.join(length.minutes(whole), length.seconds(rest));
}
