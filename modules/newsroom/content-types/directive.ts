import type { ContentType } from '../content-type.ts';
import { documentNumber } from './shared/decision-fields.ts';
import { sector } from './shared/sector.ts';
import { words } from './shared/words.ts';

export const directive: ContentType = {
  code: 'directive',
  path: 'y-kien-chi-dao',
  group: 'steering',
  place: 1,
  name: words('Ý kiến chỉ đạo', 'Directive', '领导指示', 'សេចក្តីណែនាំ'),
  title: words(
    'Ý kiến chỉ đạo, điều hành',
    'Directives of the leaders',
    '指导与指示',
    'សេចក្តីណែនាំរបស់ថ្នាក់ដឹកនាំ',
  ),
  titleLabel: words('Trích yếu', 'Subject', '摘要', 'កម្មវត្ថុ'),
  guide: {
    vi: 'Ý kiến chỉ đạo, điều hành của lãnh đạo đã thể hiện bằng văn bản: ai chỉ đạo, giao ai, việc gì, hạn nào. Đưa nguyên văn phần giao việc hoặc tệp văn bản; không đưa văn bản mật, ý kiến chưa phát hành. Văn bản quy phạm pháp luật đăng ở mục văn bản.',
    en: 'Directives of leaders issued in writing: who directs whom to do what by when. Give the words of the task or the file itself; nothing secret and nothing not yet issued. Legal documents belong to the section of documents.',
  },
  requirements: ['CM-03', 'PUB-20', 'DL-01', 'DL-04'],
  summary: 'optional',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'issuer',
      kind: 'line',
      label: words('Người chỉ đạo', 'Directed by', '指示人', 'អ្នកដឹកនាំ'),
      guide: {
        vi: 'Chức vụ và họ tên, hoặc tên cơ quan, ví dụ: Chủ tịch Ủy ban nhân dân xã.',
        en: 'Position and name, or the body, such as the Chairman of the commune’s People’s Committee.',
      },
      required: true,
      inList: true,
    },
    documentNumber({ inList: true }),
    {
      key: 'issuedOn',
      kind: 'day',
      label: words('Ngày ban hành', 'Issued on', '印发日期', 'ថ្ងៃចេញ'),
      required: true,
      filter: true,
      inList: true,
    },
    sector(),
    {
      key: 'carriedOutBy',
      kind: 'line',
      maxLength: 1000,
      label: words('Đơn vị thực hiện', 'Carried out by', '执行单位', 'អង្គភាពអនុវត្ត'),
    },
    {
      key: 'deadline',
      kind: 'day',
      label: words('Thời hạn hoàn thành', 'To be done by', '完成期限', 'កាលកំណត់បញ្ចប់'),
      notBefore: 'issuedOn',
      inList: true,
    },
  ],
  list: { layout: 'table', order: '-issuedOn' },
};
