import type { ContentType } from '../content-type.ts';
import { displayOrder, officialEmail, officialPhone } from './shared/contact-fields.ts';
import { words } from './shared/words.ts';

export const leader: ContentType = {
  code: 'leader',
  path: 'lanh-dao',
  group: 'introduction',
  place: 3,
  name: words('Lãnh đạo', 'Leader', '领导', 'ថ្នាក់ដឹកនាំ'),
  title: words(
    'Lãnh đạo và phân công nhiệm vụ',
    'Leaders and their tasks',
    '领导及分工',
    'ថ្នាក់ដឹកនាំ និងការបែងចែកភារកិច្ច',
  ),
  titleLabel: words('Họ và tên', 'Full name', '姓名', 'ឈ្មោះពេញ'),
  guide: {
    vi: 'Mỗi lãnh đạo của cơ quan là một mục: họ tên ở tiêu đề, tiểu sử tóm tắt ở phần nội dung, nhiệm vụ được phân công theo văn bản phân công hiện hành. Chỉ đưa thông tin gắn với chức vụ; không đưa số giấy tờ tùy thân, địa chỉ nhà riêng, hoàn cảnh gia đình. Cập nhật ngay khi thay đổi người hoặc phân công.',
    en: 'One item for each leader of the body: the name in the title, a short biography in the body, the tasks as the current assignment says. Only what belongs to the post: no identity numbers, home addresses or family matters. Change it at once when the person or the assignment changes.',
  },
  requirements: ['PUB-02', 'PUB-03', 'PUB-20', 'CM-01'],
  summary: 'none',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'position',
      kind: 'line',
      label: words('Chức vụ', 'Position', '职务', 'មុខតំណែង'),
      guide: {
        vi: 'Ghi đủ chức vụ, kể cả chức vụ trong Đảng nếu cơ quan thường ghi, ví dụ: Chủ tịch Ủy ban nhân dân xã.',
        en: 'The full position, such as Chairman of the commune’s People’s Committee.',
      },
      required: true,
      inList: true,
      personal: true,
    },
    {
      key: 'portrait',
      kind: 'picture',
      label: words('Ảnh chân dung', 'Portrait', '照片', 'រូបថត'),
      inList: true,
      personal: true,
    },
    {
      key: 'tasks',
      kind: 'text',
      label: words('Nhiệm vụ được phân công', 'Assigned tasks', '分工', 'ភារកិច្ចដែលបានប្រគល់'),
      guide: {
        vi: 'Các lĩnh vực, đơn vị, địa bàn được giao phụ trách; mỗi nhiệm vụ một dòng.',
        en: 'Fields, units and areas in his or her charge, one a line.',
      },
      required: true,
      inList: true,
    },
    officialPhone({ personal: true }),
    officialEmail({ personal: true }),
    displayOrder,
  ],
  list: { layout: 'people', order: 'order' },
};
