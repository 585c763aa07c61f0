import type { ContentType } from '../content-type.ts';
import { sector } from './shared/sector.ts';
import { option, words } from './shared/words.ts';

export const petitionResponse: ContentType = {
  code: 'petition-response',
  path: 'tra-loi-kien-nghi',
  group: 'steering',
  place: 2,
  name: words('Trả lời kiến nghị', 'Response to a petition', '建议答复', 'ការឆ្លើយតបសំណូមពរ'),
  title: words(
    'Xử lý, trả lời kiến nghị',
    'Responses to petitions',
    '建议办理与答复',
    'ការដោះស្រាយ និងឆ្លើយតបសំណូមពរ',
  ),
  titleLabel: words('Nội dung kiến nghị', 'What was asked for', '建议事项', 'ខ្លឹមសារសំណូមពរ'),
  guide: {
    vi: 'Ý kiến xử lý, phản hồi của cơ quan đối với kiến nghị, yêu cầu của cử tri, tổ chức, cá nhân. Tiêu đề tóm tắt kiến nghị; phần nội dung nêu kết quả, việc đã làm, việc sẽ làm và thời hạn. Không nêu tên, số điện thoại, địa chỉ của người kiến nghị.',
    en: 'What the body did and answered on petitions of voters, organisations and people. The title sums up the petition; the body gives the result, what was done, what will be done and by when. No names, phone numbers or addresses of those who asked.',
  },
  requirements: ['CM-03', 'QA-07'],
  summary: 'none',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'sender',
      kind: 'choice',
      label: words('Bên kiến nghị', 'Asked by', '建议人', 'អ្នកស្នើ'),
      options: [
        option('VOTERS', 'Cử tri', 'Voters', '选民', 'អ្នកបោះឆ្នោត'),
        option('CITIZENS', 'Người dân', 'People', '居民', 'ប្រជាពលរដ្ឋ'),
        option(
          'ENTERPRISES',
          'Doanh nghiệp, hợp tác xã',
          'Enterprises and cooperatives',
          '企业与合作社',
          'សហគ្រាស និងសហករណ៍',
        ),
        option(
          'ORGANISATIONS',
          'Cơ quan, tổ chức',
          'Bodies and organisations',
          '机关与组织',
          'ស្ថាប័ន និងអង្គការ',
        ),
        option('PRESS', 'Báo chí', 'The press', '媒体', 'សារព័ត៌មាន'),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    sector(),
    { key: 'receivedOn', kind: 'day', label: words('Ngày tiếp nhận', 'Received on', '受理日期', 'ថ្ងៃទទួល') },
    {
      key: 'answeredBy',
      kind: 'line',
      label: words('Cơ quan trả lời', 'Answered by', '答复单位', 'ស្ថាប័នឆ្លើយតប'),
      required: true,
      inList: true,
    },
    {
      key: 'answeredOn',
      kind: 'day',
      label: words('Ngày trả lời', 'Answered on', '答复日期', 'ថ្ងៃឆ្លើយតប'),
      notBefore: 'receivedOn',
      required: true,
      filter: true,
      inList: true,
    },
  ],
  list: { layout: 'table', order: '-answeredOn' },
};
