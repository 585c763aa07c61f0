import type { ContentType } from '../content-type.ts';
import { displayOrder, officialEmail, officialPhone } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const spokesperson: ContentType = {
  code: 'spokesperson',
  path: 'nguoi-phat-ngon',
  group: 'press',
  place: 1,
  name: words('Người phát ngôn', 'Spokesperson', '新闻发言人', 'អ្នកនាំពាក្យ'),
  title: words('Người phát ngôn', 'Spokespersons', '新闻发言人', 'អ្នកនាំពាក្យ'),
  titleLabel: words('Họ và tên', 'Full name', '姓名', 'ឈ្មោះពេញ'),
  guide: {
    vi: 'Họ tên, chức vụ, điện thoại, thư điện tử công vụ của người phát ngôn. Đăng trong thời hạn luật định kể từ khi có văn bản giao nhiệm vụ. Người được ủy quyền: ghi phạm vi và thời hạn ủy quyền; hết hạn thì gỡ. Cổng của tỉnh đăng danh sách của cả sở, ngành và các xã, phường.',
    en: 'Name, position, phone and official email of a spokesperson, within the time the law gives from the assignment. For an authorised person say for what and until when; withdraw it afterwards. The provincial portal lists those of departments and communes too.',
  },
  requirements: ['PRS-01', 'PRS-02', 'PRS-03', 'DL-14'],
  summary: 'none',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'position',
      kind: 'line',
      label: words('Chức vụ', 'Position', '职务', 'មុខតំណែង'),
      required: true,
      inList: true,
      personal: true,
    },
    {
      key: 'unit',
      kind: 'line',
      label: words('Cơ quan', 'Body', '机关', 'ស្ថាប័ន'),
      inList: true,
    },
    {
      key: 'mandate',
      kind: 'choice',
      label: words('Tư cách phát ngôn', 'Speaks as', '发言身份', 'ឋានៈជាអ្នកនាំពាក្យ'),
      options: [
        option('HEAD', 'Người đứng đầu', 'Head of the body', '机关负责人', 'ប្រធានស្ថាប័ន'),
        option(
          'STANDING',
          'Người phát ngôn thường xuyên',
          'Standing spokesperson',
          '常任发言人',
          'អ្នកនាំពាក្យអចិន្ត្រៃយ៍',
        ),
        option(
          'AUTHORISED',
          'Người được ủy quyền',
          'Authorised for a matter',
          '授权发言人',
          'អ្នកទទួលការប្រគល់សិទ្ធិ',
        ),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    officialPhone({ required: true, personal: true }),
    officialEmail({ required: true, personal: true }),
    {
      key: 'assignedOn',
      kind: 'day',
      label: words('Ngày giao nhiệm vụ', 'Assigned on', '任命日期', 'ថ្ងៃប្រគល់ភារកិច្ច'),
      required: true,
    },
    {
      key: 'document',
      kind: 'line',
      label: words(
        'Văn bản giao nhiệm vụ, ủy quyền',
        'Document of assignment',
        '任命或授权文件',
        'លិខិតប្រគល់ភារកិច្ច',
      ),
      guide: { vi: 'Số, ký hiệu và ngày của văn bản.', en: 'Number and day of the document.' },
    },
    {
      key: 'scope',
      kind: 'line',
      maxLength: 1000,
      label: words('Nội dung được ủy quyền', 'Authorised for', '授权事项', 'ខ្លឹមសារដែលបានប្រគល់សិទ្ធិ'),
    },
    {
      key: 'validUntil',
      kind: 'day',
      label: words('Ủy quyền đến ngày', 'Authorised until', '授权截止日期', 'សិទ្ធិមានសុពលភាពដល់ថ្ងៃ'),
      notBefore: 'assignedOn',
      inList: true,
    },
    displayOrder,
  ],
  list: { layout: 'people', order: 'order' },
};
