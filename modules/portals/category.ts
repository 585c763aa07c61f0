/** Chuyên mục: the words on the page for the codes stories carry. */
const names: Record<string, string> = {
  'thong-bao': 'Thông báo',
  'tin-tuc': 'Tin tức',
  'chi-dao-dieu-hanh': 'Chỉ đạo, điều hành',
  'y-te': 'Y tế',
  'giao-duc': 'Giáo dục',
  'nong-nghiep': 'Nông nghiệp',
  'giao-thong': 'Giao thông',
  'van-hoa': 'Văn hóa, du lịch',
  'van-hoa-du-lich': 'Văn hóa, du lịch',
  'an-ninh': 'An ninh, trật tự',
  'an-ninh-trat-tu': 'An ninh, trật tự',
  'thoi-tiet': 'Thời tiết, thiên tai',
  'thoi-tiet-thien-tai': 'Thời tiết, thiên tai',
  'guong-sang': 'Người tốt, việc tốt',
};

/** Codes of LoaiLinhVuc in the exchange format of source information. */
const topics: Record<number, string> = {
  1: 'Thông tin chung',
  2: 'Thông tin đột xuất',
  3: 'Chủ trương, chính sách, pháp luật',
  4: 'Chỉ đạo, điều hành',
  5: 'Khoa học, kinh tế, văn hóa, xã hội',
  6: 'Người tốt, việc tốt',
};

/** Name of a category; null for a code the pages have no words for. */
export const categoryName = (code: string): string | null => names[code] ?? null;

/** What stands above a title: the category, else the topic. */
export const eyebrowOf = (story: { category: string; topic: number }): string =>
  categoryName(story.category) ?? topics[story.topic] ?? 'Tin';
