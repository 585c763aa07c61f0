import type { ContentType } from '../content-type.ts';
import { displayOrder, officialEmail, officialPhone } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const official: ContentType = {
  code: 'official',
  path: 'danh-ba',
  group: 'contact',
  place: 1,
  name: words('Cán bộ liên hệ', 'Official', '联系人员', 'មន្ត្រីទំនាក់ទំនង'),
  title: words('Danh bạ cán bộ', 'Directory of officials', '人员通讯录', 'បញ្ជីទំនាក់ទំនងមន្ត្រី'),
  titleLabel: words('Họ và tên', 'Full name', '姓名', 'ឈ្មោះពេញ'),
  guide: {
    vi: 'Họ tên, chức vụ, đơn vị, điện thoại, fax, thư điện tử công vụ của cán bộ, công chức có thẩm quyền, trực tiếp giải quyết công việc của người dân, gồm đầu mối cung cấp thông tin. Nói rõ người dân liên hệ về việc gì. Chỉ dùng số và hộp thư công vụ. Người chuyển công tác thì sửa ngay.',
    en: 'Name, position, unit, phone, fax and official email of officials in charge who deal with people, the contact for information requests included. Say what people turn to them for. Only numbers and mailboxes of the post. Change it at once when somebody leaves.',
  },
  requirements: ['CM-10', 'CM-11', 'CM-15', 'PUB-20', 'PUB-21'],
  summary: 'none',
  body: 'none',
  attachments: 'none',
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
      label: words('Đơn vị', 'Unit', '单位', 'អង្គភាព'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'duty',
      kind: 'choice',
      label: words('Đầu mối về', 'Contact for', '负责事项', 'ទទួលបន្ទុកលើ'),
      options: [
        option('RECEPTION', 'Tiếp công dân', 'Reception of citizens', '公民接待', 'ការទទួលប្រជាពលរដ្ឋ'),
        option(
          'PROCEDURES',
          'Tiếp nhận và trả kết quả hồ sơ',
          'Procedures and dossiers',
          '受理与办结',
          'ការទទួល និងប្រគល់លទ្ធផលឯកសារ',
        ),
        option(
          'INFORMATION',
          'Cung cấp thông tin theo yêu cầu',
          'Requests for information',
          '依申请提供信息',
          'ការផ្តល់ព័ត៌មានតាមសំណើ',
        ),
        option('FEEDBACK', 'Phản ánh, kiến nghị', 'Feedback and petitions', '反映与建议', 'មតិ និងសំណូមពរ'),
        option('PORTAL', 'Cổng thông tin điện tử', 'The portal', '门户网站', 'វិបផតថល'),
        option('OTHER', 'Việc khác', 'Other matters', '其他事项', 'កិច្ចការផ្សេងទៀត'),
      ],
      filter: true,
      inList: true,
    },
    {
      key: 'purpose',
      kind: 'line',
      maxLength: 500,
      label: words('Người dân liên hệ khi', 'Contact about', '办理事项说明', 'ទាក់ទងអំពី'),
      guide: { vi: 'Ví dụ: Đăng ký khai sinh, chứng thực.', en: 'Such as: births, certified copies.' },
      inList: true,
    },
    officialPhone({ required: true, personal: true }),
    { key: 'fax', kind: 'phone', label: words('Số fax', 'Fax', '传真', 'លេខទូរសារ') },
    officialEmail({ required: true, personal: true }),
    displayOrder,
  ],
  list: { layout: 'people', order: 'order' },
};
