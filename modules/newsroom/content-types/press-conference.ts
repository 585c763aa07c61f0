import type { ContentType } from '../content-type.ts';
import { mapPlace, officialPhone } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const pressConference: ContentType = {
  code: 'press-conference',
  path: 'hop-bao',
  group: 'press',
  place: 3,
  name: words('Họp báo', 'Press conference', '新闻发布会', 'សន្និសីទសារព័ត៌មាន'),
  title: words('Họp báo', 'Press conferences', '新闻发布会', 'សន្និសីទសារព័ត៌មាននានា'),
  titleLabel: words('Chủ đề họp báo', 'Subject', '发布会主题', 'ប្រធានបទសន្និសីទ'),
  guide: {
    vi: 'Thông báo họp báo và, sau đó, nội dung đã nêu. Báo trước thời gian, địa điểm, nội dung, người chủ trì và cách đăng ký; sau họp báo ra bản mới, thêm phần trả lời, tài liệu, video.',
    en: 'The announcement of a press conference and, afterwards, what was said. Give time, place, subject, chair and how to register; after it make a new edition with the answers, papers and video.',
  },
  requirements: ['PRS-03', 'PRS-04', 'PRS-05', 'PUB-23', 'DL-16'],
  summary: 'optional',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: words('Loại họp báo', 'Kind', '类型', 'ប្រភេទ'),
      options: [
        option('REGULAR', 'Định kỳ', 'Regular', '定期', 'តាមកាលកំណត់'),
        option('SUBJECT', 'Chuyên đề', 'Thematic', '专题', 'តាមប្រធានបទ'),
        option('SUDDEN', 'Đột xuất', 'Ad hoc', '临时', 'ភ្លាមៗ'),
      ],
      filter: true,
      inList: true,
    },
    {
      key: 'day',
      kind: 'day',
      label: words('Ngày', 'Day', '日期', 'ថ្ងៃ'),
      required: true,
      filter: true,
      inList: true,
    },
    { key: 'time', kind: 'time', label: words('Giờ', 'Time', '时间', 'ម៉ោង'), required: true, inList: true },
    {
      key: 'place',
      kind: 'line',
      label: words('Địa điểm', 'Place', '地点', 'ទីកន្លែង'),
      required: true,
      inList: true,
    },
    {
      key: 'chair',
      kind: 'line',
      label: words('Người chủ trì', 'Chair', '主持人', 'អ្នកដឹកនាំសន្និសីទ'),
      required: true,
      inList: true,
    },
    {
      key: 'online',
      kind: 'link',
      label: words('Liên kết dự trực tuyến', 'Online', '线上参会链接', 'តំណចូលរួមតាមអនឡាញ'),
    },
    officialPhone({ inList: false }),
    mapPlace,
  ],
  list: { layout: 'calendar', order: '-day' },
};
