import type { ContentType } from '../content-type.ts';
import { sector } from './shared/sector.ts';
import { option, words } from './shared/words.ts';

export const questionAnswer: ContentType = {
  code: 'question-answer',
  path: 'hoi-dap',
  group: 'questions',
  place: 1,
  name: words('Câu hỏi và trả lời', 'Question and answer', '问答', 'សំណួរ និងចម្លើយ'),
  title: words('Hỏi đáp', 'Questions and answers', '咨询问答', 'សំណួរ និងចម្លើយនានា'),
  titleLabel: words('Tóm tắt câu hỏi', 'The question in short', '问题摘要', 'សំណួរសង្ខេប'),
  guide: {
    vi: 'Câu hỏi được nhiều người quan tâm và câu trả lời của cơ quan. Giữ ý người hỏi, sửa cho gọn; bỏ họ tên, số điện thoại, địa chỉ, số giấy tờ và mọi chi tiết nhận ra người hỏi. Phần nội dung là câu trả lời: trả lời thẳng ngay câu đầu, sau đó nêu căn cứ, việc cần làm, nơi liên hệ.',
    en: 'Questions many people have, and the answer of the body. Keep what was meant, shorten it, and leave out names, phone numbers, addresses, numbers of papers and whatever else tells who asked. The body is the answer: the answer first, then grounds, what to do, whom to turn to.',
  },
  requirements: ['CM-16', 'QA-04', 'QA-06', 'DL-09'],
  summary: 'none',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'question',
      kind: 'text',
      label: words('Câu hỏi', 'Question', '问题', 'សំណួរ'),
      required: true,
      inList: true,
    },
    {
      key: 'asker',
      kind: 'choice',
      label: words('Bên hỏi', 'Asked by', '提问者', 'អ្នកសួរ'),
      guide: { vi: 'Chỉ nêu chung, không nêu tên.', en: 'In general only, never a name.' },
      options: [
        option('CITIZEN', 'Người dân', 'A citizen', '居民', 'ប្រជាពលរដ្ឋ'),
        option('ENTERPRISE', 'Doanh nghiệp', 'An enterprise', '企业', 'សហគ្រាស'),
        option('ORGANISATION', 'Cơ quan, tổ chức', 'An organisation', '机关或组织', 'ស្ថាប័ន ឬអង្គការ'),
      ],
    },
    sector({ inList: true }),
    { key: 'askedOn', kind: 'day', label: words('Ngày hỏi', 'Asked on', '提问日期', 'ថ្ងៃសួរ') },
    {
      key: 'answeredBy',
      kind: 'line',
      label: words('Đơn vị trả lời', 'Answered by', '答复单位', 'អង្គភាពឆ្លើយ'),
      required: true,
      inList: true,
    },
    {
      key: 'answeredOn',
      kind: 'day',
      label: words('Ngày trả lời', 'Answered on', '答复日期', 'ថ្ងៃឆ្លើយ'),
      notBefore: 'askedOn',
      required: true,
      filter: true,
      inList: true,
    },
  ],
  list: { layout: 'questions', order: '-answeredOn' },
};
