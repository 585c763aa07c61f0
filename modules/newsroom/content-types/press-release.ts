import type { ContentType } from '../content-type.ts';
import { officialEmail, officialPhone } from './shared/contact-fields.ts';
import { words } from './shared/words.ts';

export const pressRelease: ContentType = {
  code: 'press-release',
  path: 'thong-cao-bao-chi',
  group: 'press',
  place: 2,
  name: words('Thông cáo báo chí', 'Press release', '新闻通稿', 'សេចក្តីប្រកាសព័ត៌មាន'),
  title: words('Thông cáo báo chí', 'Press releases', '新闻通稿', 'សេចក្តីប្រកាសព័ត៌មាននានា'),
  guide: {
    vi: 'Thông tin cơ quan chủ động cung cấp cho báo chí, định kỳ hằng tháng và khi có việc đột xuất. Viết để báo chí dùng được nguyên văn: việc gì, số liệu nào đã kiểm chứng, cơ quan đang làm gì, ai trả lời tiếp. Việc đột xuất thì nói ngay điều đã rõ, điều chưa rõ hẹn giờ cung cấp.',
    en: 'What the body gives the press by itself: every month, and when something sudden happens. Written so that it can be quoted: what happened, which figures are checked, what the body is doing, who answers further questions. When it is sudden, say at once what is known, and when the rest will follow.',
  },
  requirements: ['PRS-03', 'PRS-04', 'PUB-23', 'DL-15', 'DL-16'],
  summary: 'optional',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'number',
      kind: 'line',
      maxLength: 100,
      label: words('Số thông cáo', 'Number', '编号', 'លេខសេចក្តីប្រកាស'),
      sameInAllLanguages: true,
      inList: true,
    },
    {
      key: 'releasedOn',
      kind: 'day',
      label: words('Ngày phát hành', 'Released on', '发布日期', 'ថ្ងៃចេញផ្សាយ'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'releasedAt',
      kind: 'time',
      label: words('Giờ phát hành', 'Released at', '发布时间', 'ម៉ោងចេញផ្សាយ'),
    },
    {
      key: 'contact',
      kind: 'line',
      label: words('Đầu mối liên hệ', 'Contact', '联系人', 'អ្នកទំនាក់ទំនង'),
      guide: { vi: 'Tên bộ phận, hoặc chức vụ và họ tên.', en: 'The unit, or position and name.' },
    },
    officialPhone({ inList: false }),
    officialEmail({ inList: false }),
  ],
  list: { layout: 'stories', order: '-releasedOn' },
};
