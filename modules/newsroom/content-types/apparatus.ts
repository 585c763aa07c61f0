import type { ContentType } from '../content-type.ts';
import { displayOrder, officialEmail, officialPhone } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const apparatus: ContentType = {
  code: 'apparatus',
  path: 'to-chuc-bo-may',
  group: 'introduction',
  place: 2,
  name: words('Bộ phận của bộ máy', 'Part of the apparatus', '内设机构', 'អង្គភាពចំណុះ'),
  title: words('Tổ chức bộ máy', 'Organisation', '机构设置', 'រចនាសម្ព័ន្ធស្ថាប័ន'),
  titleLabel: words('Tên bộ phận, đơn vị', 'Name of the unit', '机构名称', 'ឈ្មោះអង្គភាព'),
  guide: {
    vi: 'Mỗi phòng, ban, đơn vị trực thuộc là một mục: chức năng, nhiệm vụ theo quyết định hiện hành, người đứng đầu, cách liên hệ. Viết gọn những việc người dân và doanh nghiệp đến đó để làm. Cập nhật ngay khi sắp xếp lại.',
    en: 'One item for each division and attached unit: functions and duties as the decision in force says, its head, how to reach it. Say in short what people and enterprises go there for. Change it at once after a reorganisation.',
  },
  requirements: ['PUB-02', 'PUB-03', 'PUB-20', 'PUB-21', 'CM-01'],
  summary: 'none',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: words('Loại đơn vị', 'Kind of unit', '机构类别', 'ប្រភេទអង្គភាព'),
      options: [
        option('OFFICE', 'Văn phòng', 'Office', '办公室', 'ការិយាល័យរដ្ឋបាល'),
        option('DIVISION', 'Phòng, ban chuyên môn', 'Specialised division', '业务科室', 'ការិយាល័យជំនាញ'),
        option(
          'SERVICE_CENTRE',
          'Trung tâm phục vụ hành chính công',
          'Public service centre',
          '公共行政服务中心',
          'មជ្ឈមណ្ឌលសេវារដ្ឋបាលសាធារណៈ',
        ),
        option('AGENCY', 'Chi cục, cơ quan trực thuộc', 'Attached agency', '直属机关', 'ទីភ្នាក់ងារចំណុះ'),
        option(
          'PUBLIC_UNIT',
          'Đơn vị sự nghiệp công lập',
          'Public non-business unit',
          '公立事业单位',
          'អង្គភាពសេវាសាធារណៈ',
        ),
        option('OTHER', 'Loại khác', 'Other', '其他', 'ផ្សេងទៀត'),
      ],
      filter: true,
    },
    {
      key: 'functions',
      kind: 'text',
      label: words('Chức năng, nhiệm vụ', 'Functions and duties', '职能与任务', 'មុខងារ និងភារកិច្ច'),
      required: true,
      inList: true,
    },
    {
      key: 'head',
      kind: 'line',
      label: words('Người đứng đầu', 'Head', '负责人', 'ប្រធានអង្គភាព'),
      guide: { vi: 'Chức vụ và họ tên, ví dụ: Trưởng phòng Vàng A Tủa.', en: 'Position and name.' },
      inList: true,
      personal: true,
    },
    {
      key: 'staff',
      kind: 'number',
      label: words('Số người làm việc', 'Staff', '工作人员数', 'ចំនួនបុគ្គលិក'),
      unit: words('người', 'people', '人', 'នាក់'),
      min: 0,
      max: 100_000,
    },
    {
      key: 'address',
      kind: 'line',
      label: words('Địa chỉ', 'Address', '地址', 'អាសយដ្ឋាន'),
      inList: true,
    },
    officialPhone(),
    officialEmail(),
    displayOrder,
  ],
  list: { layout: 'catalogue', order: 'order' },
};
