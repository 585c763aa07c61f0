import type { ContentType } from '../content-type.ts';
import { documentNumber } from './shared/decision-fields.ts';
import { option, words } from './shared/words.ts';

export const commendation: ContentType = {
  code: 'commendation',
  path: 'khen-thuong-xu-phat',
  group: 'steering',
  place: 3,
  name: words('Khen thưởng, xử phạt', 'Commendation or sanction', '表彰与处罚', 'ការលើកសរសើរ និងទណ្ឌកម្ម'),
  title: words(
    'Khen thưởng, xử phạt',
    'Commendations and sanctions',
    '表彰与处罚公示',
    'ការលើកសរសើរ និងការដាក់ទណ្ឌកម្ម',
  ),
  guide: {
    vi: 'Khen thưởng, xử phạt đối với tổ chức, doanh nghiệp hoạt động trong lĩnh vực, địa bàn quản lý. Chỉ đăng sau khi có quyết định; ghi đúng số, ngày quyết định và lý do. Cá nhân chỉ nêu tên khi pháp luật cho phép công khai; quyết định bị hủy thì gỡ và nêu lý do.',
    en: 'Commendations and sanctions of organisations and enterprises in the field and area of the body. Only once there is a decision, with its number, day and reason. Persons are named only where the law allows it; when a decision is annulled, withdraw the item and say why.',
  },
  requirements: ['CM-03', 'DL-01'],
  summary: 'none',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: words('Loại quyết định', 'Kind of decision', '决定类别', 'ប្រភេទសេចក្តីសម្រេច'),
      options: [
        option('REWARD', 'Khen thưởng', 'Commendation', '表彰', 'ការលើកសរសើរ'),
        option('SANCTION', 'Xử phạt', 'Sanction', '处罚', 'ការដាក់ទណ្ឌកម្ម'),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'subject',
      kind: 'line',
      label: words('Tổ chức, doanh nghiệp', 'Organisation or enterprise', '组织或企业', 'អង្គការ ឬសហគ្រាស'),
      required: true,
      inList: true,
    },
    {
      key: 'form',
      kind: 'line',
      label: words('Hình thức', 'Form', '形式', 'ទម្រង់'),
      guide: {
        vi: 'Ví dụ: Bằng khen; phạt tiền 15.000.000 đồng.',
        en: 'Such as a certificate of merit, or a fine of 15,000,000 đồng.',
      },
      inList: true,
    },
    documentNumber({
      label: words('Số quyết định', 'Decision number', '决定书文号', 'លេខសេចក្តីសម្រេច'),
      required: true,
      inList: true,
    }),
    {
      key: 'decidedOn',
      kind: 'day',
      label: words('Ngày quyết định', 'Decided on', '决定日期', 'ថ្ងៃសម្រេច'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'decidedBy',
      kind: 'line',
      label: words('Cơ quan, người quyết định', 'Decided by', '决定机关', 'អ្នកសម្រេច'),
    },
    {
      key: 'reason',
      kind: 'text',
      label: words('Lý do', 'Reason', '事由', 'មូលហេតុ'),
      required: true,
    },
  ],
  list: { layout: 'table', order: '-decidedOn' },
};
