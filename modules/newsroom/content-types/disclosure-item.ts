import type { ContentType } from '../content-type.ts';
import { displayOrder } from './shared/contact-fields.ts';
import { disclosureGroups } from './shared/disclosure-groups.ts';
import { option, words } from './shared/words.ts';

export const disclosureItem: ContentType = {
  code: 'disclosure-item',
  path: 'tiep-can-thong-tin',
  group: 'disclosure',
  place: 1,
  name: words('Thông tin phải công khai', 'Information to disclose', '应公开信息', 'ព័ត៌មានដែលត្រូវផ្សព្វផ្សាយ'),
  title: words(
    'Danh mục thông tin phải công khai',
    'Information that must be public',
    '应公开信息目录',
    'បញ្ជីព័ត៌មានដែលត្រូវផ្សព្វផ្សាយជាសាធារណៈ',
  ),
  titleLabel: words('Tên thông tin', 'Information', '信息名称', 'ឈ្មោះព័ត៌មាន'),
  guide: {
    vi: 'Mỗi loại thông tin cơ quan phải công khai rộng rãi là một mục, xếp vào một trong 15 nhóm. Luật yêu cầu ghi rõ địa chỉ, hình thức, thời điểm và thời hạn công khai; thêm đơn vị nắm giữ để người dân biết hỏi ở đâu. Không đăng lại nội dung ở đây: dẫn liên kết đến nơi có nội dung. Ghi cả thông tin chỉ công khai ở trụ sở, nhà văn hóa hoặc qua loa.',
    en: 'One item for each kind of information that the body has to make public, in one of 15 groups. The law asks for place, form, time and duration; the unit that holds it tells people whom to ask. Do not repeat the information here: link to where it stands. List also what is public only at the office, in a house of culture or by loudspeaker.',
  },
  requirements: ['PUB-20', 'PUB-21', 'PUB-22', 'PUB-23', 'PUB-24', 'PUB-25'],
  summary: 'optional',
  body: 'none',
  attachments: 'optional',
  fields: [
    {
      key: 'group',
      kind: 'choice',
      label: words('Nhóm thông tin', 'Group', '信息类别', 'ក្រុមព័ត៌មាន'),
      options: disclosureGroups,
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'address',
      kind: 'line',
      label: words('Địa chỉ công khai', 'Where', '公开地址', 'ទីកន្លែងផ្សព្វផ្សាយ'),
      guide: {
        vi: 'Tên chuyên mục trên cổng, hoặc nơi niêm yết, ví dụ: Bảng tin nhà văn hóa thôn Sả Séng.',
        en: 'The section of the portal, or the place of the notice, such as the board of a hamlet’s house of culture.',
      },
      required: true,
      inList: true,
    },
    {
      key: 'forms',
      kind: 'choices',
      label: words('Hình thức công khai', 'Form', '公开形式', 'ទម្រង់ផ្សព្វផ្សាយ'),
      options: [
        option('PORTAL', 'Cổng, trang thông tin điện tử', 'Portal', '门户网站', 'វិបផតថល'),
        option('MASS_MEDIA', 'Phương tiện thông tin đại chúng', 'Mass media', '大众媒体', 'ប្រព័ន្ធផ្សព្វផ្សាយ'),
        option('GAZETTE', 'Công báo', 'Official gazette', '公报', 'ព្រឹត្តិបត្រផ្លូវការ'),
        option(
          'NOTICE',
          'Niêm yết tại trụ sở và địa điểm khác',
          'Notice at the office and other places',
          '办公场所及其他地点张贴',
          'បិទប្រកាសនៅការិយាល័យ និងទីកន្លែងផ្សេងទៀត',
        ),
        option(
          'MEETING',
          'Tiếp công dân, họp báo, thông cáo báo chí, người phát ngôn',
          'Reception of citizens, press and spokesperson',
          '接待公民、新闻发布与发言人',
          'ការទទួលប្រជាពលរដ្ឋ សារព័ត៌មាន និងអ្នកនាំពាក្យ',
        ),
        option(
          'OTHER',
          'Hình thức khác thuận lợi cho người dân',
          'Other forms convenient to people',
          '其他便民形式',
          'ទម្រង់ផ្សេងទៀតដែលងាយស្រួល',
        ),
      ],
      required: true,
      inList: true,
    },
    {
      key: 'time',
      kind: 'line',
      label: words('Thời điểm công khai', 'When', '公开时间', 'ពេលវេលាផ្សព្វផ្សាយ'),
      guide: {
        vi: 'Ví dụ: Chậm nhất 05 ngày làm việc kể từ ngày tạo ra thông tin.',
        en: 'Such as: within five working days after the information was made.',
      },
      required: true,
      inList: true,
    },
    {
      key: 'duration',
      kind: 'line',
      label: words('Thời hạn công khai', 'For how long', '公开期限', 'រយៈពេលផ្សព្វផ្សាយ'),
      guide: { vi: 'Ví dụ: Thường xuyên; 30 ngày.', en: 'Such as: always; 30 days.' },
      required: true,
      inList: true,
    },
    {
      key: 'holder',
      kind: 'line',
      label: words('Đơn vị nắm giữ', 'Held by', '保管单位', 'អង្គភាពកាន់កាប់'),
      required: true,
    },
    {
      key: 'link',
      kind: 'link',
      label: words('Liên kết đến nội dung', 'Link', '内容链接', 'តំណទៅខ្លឹមសារ'),
    },
    displayOrder,
  ],
  list: { layout: 'table', order: 'group' },
};
