import { slugify } from '@saola/vietnamese';

/** Whether an address can carry the words of a title. */
export const latinOnly = (text: string): boolean =>
  slugify(text) !== '' && !/[^\P{L}\p{Script=Latin}]/u.test(text);
