import type { PlainField } from '../../content-type.ts';
import { option, words } from './words.ts';

/** Fields of administration as the departments of a province divide them: one list, so that filters mean the same. */
const sectors = [
  option('FINANCE', 'Kinh tế, tài chính', 'Economy and finance', '经济与财政', 'សេដ្ឋកិច្ច និងហិរញ្ញវត្ថុ'),
  option('FARMING', 'Nông nghiệp, nông thôn', 'Agriculture and rural areas', '农业与农村', 'កសិកម្ម និងជនបទ'),
  option('LAND', 'Đất đai', 'Land', '土地', 'ដីធ្លី'),
  option(
    'ENVIRONMENT',
    'Tài nguyên, môi trường',
    'Natural resources and environment',
    '自然资源与环境',
    'ធនធានធម្មជាតិ និងបរិស្ថាន',
  ),
  option(
    'CONSTRUCTION',
    'Xây dựng, đô thị',
    'Construction and urban development',
    '建设与城市',
    'សំណង់ និងទីក្រុង',
  ),
  option('TRANSPORT', 'Giao thông', 'Transport', '交通运输', 'ដឹកជញ្ជូន'),
  option('TRADE', 'Công nghiệp, thương mại', 'Industry and trade', '工业与商贸', 'ឧស្សាហកម្ម និងពាណិជ្ជកម្ម'),
  option('EDUCATION', 'Giáo dục, đào tạo', 'Education and training', '教育与培训', 'អប់រំ និងបណ្តុះបណ្តាល'),
  option('HEALTH', 'Y tế', 'Health', '卫生', 'សុខាភិបាល'),
  option(
    'CULTURE',
    'Văn hóa, thể thao, du lịch',
    'Culture, sport and tourism',
    '文化、体育与旅游',
    'វប្បធម៌ កីឡា និងទេសចរណ៍',
  ),
  option(
    'SCIENCE',
    'Khoa học, công nghệ, chuyển đổi số',
    'Science, technology and digital transformation',
    '科技与数字化转型',
    'វិទ្យាសាស្ត្រ បច្ចេកវិទ្យា និងបរិវត្តកម្មឌីជីថល',
  ),
  option(
    'HOME_AFFAIRS',
    'Nội vụ, lao động',
    'Home affairs and labour',
    '内务与劳动',
    'កិច្ចការផ្ទៃក្នុង និងការងារ',
  ),
  option(
    'WELFARE',
    'Chính sách xã hội, giảm nghèo',
    'Welfare and poverty reduction',
    '社会政策与减贫',
    'គោលនយោបាយសង្គម និងការកាត់បន្ថយភាពក្រីក្រ',
  ),
  option('JUSTICE', 'Tư pháp, hộ tịch', 'Justice and civil status', '司法与户籍', 'យុត្តិធម៌ និងអត្រានុកូលដ្ឋាន'),
  option(
    'ETHNIC_AFFAIRS',
    'Dân tộc, tôn giáo',
    'Ethnic and religious affairs',
    '民族与宗教',
    'ជនជាតិ និងសាសនា',
  ),
  option(
    'SECURITY',
    'Quốc phòng, an ninh, trật tự',
    'Defence, security and public order',
    '国防、安全与治安',
    'ការពារជាតិ សន្តិសុខ និងសណ្តាប់ធ្នាប់',
  ),
  option('FOREIGN_AFFAIRS', 'Đối ngoại', 'External relations', '对外事务', 'កិច្ចការបរទេស'),
  option(
    'INSPECTION',
    'Thanh tra, tiếp công dân',
    'Inspection and reception of citizens',
    '监察与公民接待',
    'អធិការកិច្ច និងការទទួលប្រជាពលរដ្ឋ',
  ),
  option('OTHER', 'Lĩnh vực khác', 'Other fields', '其他领域', 'វិស័យផ្សេងទៀត'),
];

export const sector = (
  more: Partial<Pick<PlainField, 'required' | 'inList' | 'label'>> = {},
): PlainField => ({
  key: 'sector',
  kind: 'choice',
  label: words('Lĩnh vực', 'Field', '领域', 'វិស័យ'),
  options: sectors,
  filter: true,
  ...more,
});
