import type { ContentType } from '../content-type.ts';
import { option, words } from './shared/words.ts';

export const leaderSchedule: ContentType = {
  code: 'leader-schedule',
  path: 'lich-cong-tac',
  group: 'steering',
  place: 4,
  name: words('Lịch công tác tuần', 'Weekly schedule', '周工作日程', 'កាលវិភាគប្រចាំសប្តាហ៍'),
  title: words(
    'Lịch công tác của lãnh đạo',
    'Leaders’ work schedule',
    '领导工作日程',
    'កាលវិភាគការងាររបស់ថ្នាក់ដឹកនាំ',
  ),
  guide: {
    vi: 'Lịch làm việc trong tuần của lãnh đạo, đăng trước khi tuần bắt đầu; đổi lịch thì ra bản mới ngay. Mỗi cuộc một dòng: ngày, buổi hoặc giờ, lãnh đạo chủ trì hoặc dự, nội dung, địa điểm, đơn vị chuẩn bị. Không đưa lịch riêng, nội dung mật hoặc lịch kiểm tra đột xuất.',
    en: 'The leaders’ schedule of a week, published before the week begins; a change is a new edition at once. One row for each meeting: day, part of the day or time, the leader who chairs or attends, what, where, who prepares. Nothing private, nothing secret and no surprise inspections.',
  },
  requirements: ['CM-03'],
  summary: 'none',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'week',
      kind: 'day',
      label: words('Tuần bắt đầu từ ngày', 'Week beginning', '本周起始日', 'សប្តាហ៍ចាប់ពីថ្ងៃ'),
      guide: { vi: 'Ngày thứ Hai của tuần.', en: 'The Monday of the week.' },
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'items',
      kind: 'rows',
      label: words('Nội dung lịch', 'Schedule', '日程安排', 'កាលវិភាគ'),
      columns: [
        { key: 'day', kind: 'day', label: words('Ngày', 'Day', '日期', 'ថ្ងៃ'), required: true },
        {
          key: 'session',
          kind: 'choice',
          label: words('Buổi', 'Part of the day', '时段', 'ពេល'),
          options: [
            option('MORNING', 'Sáng', 'Morning', '上午', 'ព្រឹក'),
            option('AFTERNOON', 'Chiều', 'Afternoon', '下午', 'រសៀល'),
            option('EVENING', 'Tối', 'Evening', '晚上', 'យប់'),
            option('ALL_DAY', 'Cả ngày', 'All day', '全天', 'ពេញមួយថ្ងៃ'),
          ],
        },
        { key: 'time', kind: 'time', label: words('Giờ', 'Time', '时间', 'ម៉ោង') },
        {
          key: 'leader',
          kind: 'line',
          label: words('Lãnh đạo', 'Leader', '领导', 'ថ្នាក់ដឹកនាំ'),
          guide: { vi: 'Chức vụ và họ tên.', en: 'Position and name.' },
          required: true,
          personal: true,
        },
        {
          key: 'content',
          kind: 'line',
          maxLength: 1000,
          label: words('Nội dung công việc', 'Subject', '工作内容', 'ខ្លឹមសារការងារ'),
          required: true,
        },
        { key: 'place', kind: 'line', label: words('Địa điểm', 'Place', '地点', 'ទីកន្លែង') },
        {
          key: 'preparedBy',
          kind: 'line',
          label: words('Đơn vị chuẩn bị', 'Prepared by', '准备单位', 'អង្គភាពរៀបចំ'),
        },
      ],
      maxRows: 150,
      required: true,
    },
  ],
  list: { layout: 'calendar', order: '-week' },
};
