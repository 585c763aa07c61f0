import type { ContentType } from '../content-type.ts';
import { recordedOn, recordingLength, transcript } from './shared/recording-fields.ts';
import { words } from './shared/words.ts';

export const audio: ContentType = {
  code: 'audio',
  path: 'am-thanh',
  group: 'media',
  place: 3,
  name: words('Bản ghi âm', 'Audio', '音频', 'ការថតសំឡេង'),
  title: words('Thư viện âm thanh', 'Recordings', '音频库', 'បណ្ណាល័យសំឡេង'),
  guide: {
    vi: 'Chương trình phát thanh, bài nói, bài hát, câu chuyện của địa phương mà cơ quan làm hoặc được phép dùng. Bắt buộc có nội dung bằng chữ. Bản ghi tiếng dân tộc thì ghi tên tiếng đó trong tiêu đề.',
    en: 'Radio programmes, talks, songs and stories of the area, made by the body or used with permission. A transcript is required. For a recording in a minority language name the language in the title.',
  },
  requirements: ['CM-02', 'A11-04'],
  summary: 'optional',
  body: 'none',
  attachments: 'optional',
  fields: [
    {
      key: 'file',
      kind: 'audio',
      label: words('Tệp âm thanh', 'Audio file', '音频文件', 'ឯកសារសំឡេង'),
      required: true,
      inList: true,
    },
    recordingLength,
    recordedOn,
    transcript,
  ],
  list: { layout: 'gallery', order: 'newest' },
};
