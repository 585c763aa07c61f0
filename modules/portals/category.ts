import { categories, topics } from '@saola/newsroom';

/** Chuyên mục and LoaiLinhVuc by the newsroom's names. */
const categoryNames = new Map<string, string>(categories.map(({ code, vi }) => [code, vi]));
const topicNames = new Map<number, string>(topics.map(({ code, vi }) => [code, vi]));

/** Name of a category; null for a code the newsroom has no words for. */
export const categoryName = (code: string): string | null => categoryNames.get(code) ?? null;

/** What stands above a title: the category, else the topic. */
export const eyebrowOf = (story: { category: string; topic: number }): string =>
  categoryName(story.category) ?? topicNames.get(story.topic) ?? 'Tin';
