import type { ContentType } from '../content-type.ts';
import { mapPlace } from './shared/contact-fields.ts';
import { words } from './shared/words.ts';

export const event: ContentType = {
  code: 'event',
  path: 'su-kien',
  group: 'news',
  place: 2,
  name: words('Sự kiện', 'Event', '活动', 'ព្រឹត្តិការណ៍'),
  title: words('Sự kiện', 'Events', '活动信息', 'ព្រឹត្តិការណ៍នានា'),
  guide: {
    vi: 'Việc sắp diễn ra mà người dân có thể đến dự, theo dõi hoặc cần tránh: lễ hội, phiên chợ, hội nghị, tiêm chủng, diễn tập. Ghi đúng ngày giờ, địa điểm và đơn vị tổ chức. Hoãn hoặc đổi địa điểm thì ra bản mới kèm ghi chú thay đổi, không gỡ bài.',
    en: 'What people may attend, follow or should avoid: festivals, fairs, conferences, vaccination days, drills. Give the exact day, time, place and organiser. When it is put off or moved, make a new edition with a change note; do not withdraw it.',
  },
  requirements: ['CM-02', 'PUB-20'],
  summary: 'required',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'from',
      kind: 'day',
      label: words('Từ ngày', 'From', '开始日期', 'ពីថ្ងៃ'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'time',
      kind: 'time',
      label: words('Giờ bắt đầu', 'Starts at', '开始时间', 'ម៉ោងចាប់ផ្តើម'),
      inList: true,
    },
    {
      key: 'to',
      kind: 'day',
      label: words('Đến ngày', 'Until', '结束日期', 'ដល់ថ្ងៃ'),
      guide: { vi: 'Để trống nếu chỉ diễn ra trong một ngày.', en: 'Leave empty when it is one day.' },
      notBefore: 'from',
      inList: true,
    },
    { key: 'timeEnd', kind: 'time', label: words('Giờ kết thúc', 'Ends at', '结束时间', 'ម៉ោងបញ្ចប់') },
    {
      key: 'place',
      kind: 'line',
      label: words('Địa điểm', 'Place', '地点', 'ទីកន្លែង'),
      required: true,
      inList: true,
    },
    {
      key: 'organiser',
      kind: 'line',
      label: words('Đơn vị tổ chức', 'Organiser', '主办单位', 'អ្នករៀបចំ'),
      required: true,
      inList: true,
    },
    {
      key: 'registration',
      kind: 'link',
      label: words('Nơi đăng ký tham dự', 'Registration', '报名地址', 'តំណចុះឈ្មោះ'),
    },
    mapPlace,
  ],
  list: { layout: 'calendar', order: '-from' },
};
