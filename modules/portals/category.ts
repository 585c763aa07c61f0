import { type Texts, textsOf } from '@saola/translations';

/** Name of a category; null for a code that has no words. */
export const categoryName = (code: string, { categories }: Texts = textsOf('vi')): string | null =>
  (categories as Record<string, string>)[code] ?? null;

/** What stands above a title: the category, else the topic. */
export const eyebrowOf = (story: { category: string; topic: number }, texts: Texts): string =>
  categoryName(story.category, texts) ??
  (texts.topics as Record<number, string>)[story.topic] ??
  texts.stories.story;

/** Codes that have words. */
export const categoryCodes: readonly string[] = Object.keys(textsOf('vi').categories);
