import type { ContentType } from '../content-type.ts';
import { words } from './shared/words.ts';

export const news: ContentType = {
  code: 'news',
  path: 'tin-tuc',
  group: 'news',
  place: 1,
  name: words('Tin, bài', 'News story', '新闻', 'ព័ត៌មាន'),
  title: words('Tin tức', 'News', '新闻动态', 'ព័ត៌មានថ្មីៗ'),
  guide: {
    vi: 'Tin, bài về hoạt động của cơ quan và đời sống trên địa bàn, trong lĩnh vực cơ quan phụ trách. Tiêu đề nói ngay việc gì xảy ra; tóm tắt trả lời ai, việc gì, ở đâu, khi nào; phần nội dung nói người dân cần biết hoặc cần làm gì.',
    en: 'Stories about the work of the body and life in its area, within its field. The title says at once what happens; the summary answers who, what, where and when; the body says what people should know or do.',
  },
  requirements: ['CM-02', 'PUB-20', 'PUB-21'],
  summary: 'required',
  body: 'required',
  attachments: 'optional',
  fields: [],
  list: { layout: 'stories', order: 'newest' },
};
