import type { ContentType } from '../content-type.ts';
import { officialPhone } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const recruitment: ContentType = {
  code: 'recruitment',
  path: 'tuyen-dung',
  group: 'disclosure',
  place: 3,
  name: words('Thông báo tuyển dụng', 'Recruitment notice', '招聘公告', 'សេចក្តីជូនដំណឹងជ្រើសរើស'),
  title: words('Tuyển dụng', 'Recruitment', '人员招聘', 'ការជ្រើសរើសបុគ្គលិក'),
  guide: {
    vi: 'Thông báo, danh sách đủ điều kiện và kết quả tuyển dụng. Thông báo nêu vị trí, số lượng, điều kiện, hạn và nơi nhận hồ sơ. Danh sách, kết quả chỉ nêu số báo danh, họ tên và điểm; không đưa ngày sinh đầy đủ, số căn cước, địa chỉ nhà.',
    en: 'Notices, lists of candidates and results. A notice gives posts, numbers, conditions, the last day and where to apply. Lists and results give number, name and marks only: no full birth dates, identity numbers or home addresses.',
  },
  requirements: ['PUB-20', 'DL-01'],
  summary: 'optional',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: words('Loại thông báo', 'Kind of notice', '公告类型', 'ប្រភេទសេចក្តីជូនដំណឹង'),
      options: [
        option('NOTICE', 'Thông báo tuyển dụng', 'Vacancies', '招聘公告', 'សេចក្តីជូនដំណឹងជ្រើសរើស'),
        option(
          'LIST',
          'Danh sách, lịch thi',
          'List of candidates and timetable',
          '考生名单与日程',
          'បញ្ជីបេក្ខជន និងកាលវិភាគ',
        ),
        option('RESULT', 'Kết quả', 'Results', '结果公示', 'លទ្ធផល'),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'issuedOn',
      kind: 'day',
      label: words('Ngày thông báo', 'Date of notice', '公告日期', 'ថ្ងៃជូនដំណឹង'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'deadline',
      kind: 'day',
      label: words('Hạn nhận hồ sơ', 'Apply until', '报名截止日期', 'ថ្ងៃផុតកំណត់ដាក់ពាក្យ'),
      notBefore: 'issuedOn',
      inList: true,
    },
    {
      key: 'posts',
      kind: 'rows',
      label: words('Vị trí tuyển dụng', 'Posts', '招聘岗位', 'មុខតំណែងជ្រើសរើស'),
      columns: [
        { key: 'post', kind: 'line', label: words('Vị trí', 'Post', '岗位', 'មុខតំណែង'), required: true },
        {
          key: 'count',
          kind: 'number',
          label: words('Số lượng', 'Number', '人数', 'ចំនួន'),
          min: 1,
          max: 10_000,
          required: true,
        },
        {
          key: 'conditions',
          kind: 'text',
          maxLength: 2000,
          label: words('Điều kiện', 'Conditions', '条件', 'លក្ខខណ្ឌ'),
        },
      ],
      maxRows: 100,
    },
    {
      key: 'applyAt',
      kind: 'line',
      label: words('Nơi nhận hồ sơ', 'Where to apply', '报名地点', 'កន្លែងទទួលពាក្យ'),
    },
    officialPhone({ inList: false }),
  ],
  list: { layout: 'table', order: '-issuedOn' },
};
