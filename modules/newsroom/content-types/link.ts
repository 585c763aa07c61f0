import type { ContentType } from '../content-type.ts';
import { displayOrder } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const link: ContentType = {
  code: 'link',
  path: 'lien-ket',
  group: 'contact',
  place: 3,
  name: words('Liên kết', 'Link', '链接', 'តំណភ្ជាប់'),
  title: words('Trang liên kết', 'Links', '相关链接', 'តំណភ្ជាប់ពាក់ព័ន្ធ'),
  titleLabel: words('Tên trang', 'Name of the site', '网站名称', 'ឈ្មោះគេហទំព័រ'),
  guide: {
    vi: 'Trang của cơ quan cấp trên, cấp dưới và dịch vụ công mà người dân hay cần. Ghi tên trang, không ghi địa chỉ làm tên. Chỉ dẫn đến trang chính thức; xem lại định kỳ, trang không còn thì gỡ.',
    en: 'Sites of bodies above and below, and services people often need. Name the site; an address is no name. Only official sites; look through them from time to time, and withdraw what is gone.',
  },
  requirements: ['PUB-22', 'LAY-06'],
  summary: 'optional',
  body: 'none',
  attachments: 'none',
  fields: [
    {
      key: 'link',
      kind: 'link',
      label: words('Địa chỉ trang', 'Address', '网址', 'អាសយដ្ឋានគេហទំព័រ'),
      required: true,
      inList: true,
    },
    {
      key: 'group',
      kind: 'choice',
      label: words('Nhóm', 'Group', '分组', 'ក្រុម'),
      options: [
        option(
          'STATE',
          'Đảng, Quốc hội, Chính phủ',
          'Party, National Assembly, Government',
          '党、国会与政府',
          'បក្ស រដ្ឋសភា និងរដ្ឋាភិបាល',
        ),
        option('MINISTRIES', 'Bộ, ngành trung ương', 'Ministries', '中央部委', 'ក្រសួង និងស្ថាប័នថ្នាក់កណ្តាល'),
        option('PROVINCE', 'Cơ quan của tỉnh', 'Bodies of the province', '省级机关', 'ស្ថាប័នថ្នាក់ខេត្ត'),
        option('COMMUNES', 'Xã, phường', 'Communes and wards', '乡、坊', 'ឃុំ និងសង្កាត់'),
        option('SERVICES', 'Dịch vụ công', 'Public services', '公共服务', 'សេវាសាធារណៈ'),
        option('LAW', 'Văn bản, pháp luật', 'Documents and law', '法律法规', 'លិខិត និងច្បាប់'),
        option('PRESS', 'Báo chí', 'Press', '新闻媒体', 'សារព័ត៌មាន'),
        option('ORGANISATIONS', 'Tổ chức, đoàn thể', 'Organisations', '团体组织', 'អង្គការ និងសមាគម'),
        option('OTHER', 'Trang khác', 'Other', '其他', 'ផ្សេងទៀត'),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    { key: 'logo', kind: 'picture', label: words('Biểu trưng', 'Logo', '标志', 'និមិត្តសញ្ញា'), inList: true },
    displayOrder,
  ],
  list: { layout: 'links', order: 'order' },
};
