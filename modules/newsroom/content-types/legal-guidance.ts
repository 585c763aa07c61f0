import type { ContentType } from '../content-type.ts';
import { sector } from './shared/sector.ts';
import { option, words } from './shared/words.ts';

export const legalGuidance: ContentType = {
  code: 'legal-guidance',
  path: 'pho-bien-phap-luat',
  group: 'law',
  place: 1,
  name: words('Bài phổ biến pháp luật', 'Guidance on law', '普法文章', 'អត្ថបទផ្សព្វផ្សាយច្បាប់'),
  title: words(
    'Tuyên truyền, phổ biến pháp luật',
    'Guidance on law and policy',
    '法律与政策宣传',
    'ការផ្សព្វផ្សាយច្បាប់ និងគោលនយោបាយ',
  ),
  guide: {
    vi: 'Hướng dẫn việc thực hiện pháp luật, chế độ, chính sách trong lĩnh vực quản lý. Viết cho người không học luật: ai được hưởng hoặc phải làm, điều kiện, giấy tờ, nơi làm, thời hạn, bắt đầu từ ngày nào. Dẫn đúng tên, số văn bản; đính kèm hoặc liên kết văn bản gốc. Nên có bản tiếng dân tộc hoặc bản đọc trên loa nếu địa bàn cần.',
    en: 'How law, schemes and policy of the body’s field are applied. Write for people who did not read law: who is entitled or bound, conditions, papers, where, how long, from which day. Name the document exactly, and attach or link it. Add a minority language or a spoken form where the area needs it.',
  },
  requirements: ['CM-04', 'PUB-20', 'PUB-21', 'PUB-24', 'QA-12', 'DL-03'],
  summary: 'required',
  body: 'required',
  attachments: 'optional',
  fields: [
    sector({ label: words('Lĩnh vực pháp luật', 'Field of law', '法律领域', 'វិស័យច្បាប់'), inList: true }),
    {
      key: 'document',
      kind: 'line',
      label: words('Văn bản được hướng dẫn', 'Document explained', '所解读文件', 'លិខិតដែលត្រូវពន្យល់'),
      guide: {
        vi: 'Tên loại, số, ký hiệu, ngày ban hành và trích yếu.',
        en: 'Kind, number, date and subject of the document.',
      },
      inList: true,
    },
    {
      key: 'effectiveOn',
      kind: 'day',
      label: words('Ngày có hiệu lực', 'In force from', '生效日期', 'ថ្ងៃចូលជាធរមាន'),
      inList: true,
    },
    {
      key: 'audience',
      kind: 'choices',
      label: words('Dành cho', 'For whom', '适用对象', 'សម្រាប់'),
      options: [
        option('EVERYONE', 'Mọi người dân', 'Everybody', '全体居民', 'ប្រជាពលរដ្ឋទាំងអស់'),
        option(
          'ETHNIC_MINORITIES',
          'Đồng bào dân tộc thiểu số',
          'Ethnic minorities',
          '少数民族',
          'ជនជាតិភាគតិច',
        ),
        option(
          'POOR_HOUSEHOLDS',
          'Hộ nghèo, cận nghèo',
          'Poor and near-poor households',
          '贫困与近贫困户',
          'គ្រួសារក្រីក្រ និងជិតក្រីក្រ',
        ),
        option('FARMERS', 'Nông dân', 'Farmers', '农民', 'កសិករ'),
        option('WORKERS', 'Người lao động', 'Workers', '劳动者', 'កម្មករនិយោជិត'),
        option(
          'YOUTH',
          'Thanh thiếu niên, học sinh',
          'Young people and pupils',
          '青少年与学生',
          'យុវជន និងសិស្ស',
        ),
        option('DISABLED', 'Người khuyết tật', 'Disabled people', '残疾人', 'ជនពិការ'),
        option(
          'ENTERPRISES',
          'Doanh nghiệp, hộ kinh doanh',
          'Enterprises and household businesses',
          '企业与个体户',
          'សហគ្រាស និងអាជីវកម្មគ្រួសារ',
        ),
        option('OFFICIALS', 'Cán bộ, công chức, viên chức', 'Public employees', '公职人员', 'មន្ត្រីរាជការ'),
      ],
    },
  ],
  list: { layout: 'stories', order: 'newest' },
};
