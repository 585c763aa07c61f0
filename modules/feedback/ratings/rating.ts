export const ratingLevels = ['SATISFIED', 'NEUTRAL', 'DISSATISFIED'] as const;
/** Mức độ hài lòng, three levels. */
export type RatingLevel = (typeof ratingLevels)[number];

export const isRatingLevel = (value: unknown): value is RatingLevel =>
  (ratingLevels as readonly unknown[]).includes(value);

export const LONGEST_WORDS = 500;

const mail = /\S+@\S+/g;
const longNumber = /\+?\d(?:[\s.-]?\d){5,}/g;

/** What somebody wrote beside a rating, without what would lead to a person. */
export const wordsOfRating = (text: string): string =>
  text
    .normalize('NFC')
    .replace(mail, '…')
    .replace(longNumber, '…')
    .replace(/[^\P{C}\n]/gu, '')
    .trim()
    .slice(0, LONGEST_WORDS);
