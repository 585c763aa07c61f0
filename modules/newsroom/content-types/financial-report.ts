import type { ContentType } from '../content-type.ts';
import { documentNumber } from './shared/decision-fields.ts';
import { option, words } from './shared/words.ts';

export const financialReport: ContentType = {
  code: 'financial-report',
  path: 'cong-khai-ngan-sach',
  group: 'disclosure',
  place: 2,
  name: words(
    'Công khai ngân sách, tài chính',
    'Budget or financial report',
    '预算与财务公开',
    'របាយការណ៍ថវិកា និងហិរញ្ញវត្ថុ',
  ),
  title: words(
    'Công khai ngân sách, báo cáo tài chính',
    'Budget and financial reports',
    '预决算与财务报告公开',
    'ថវិកា និងរបាយការណ៍ហិរញ្ញវត្ថុ',
  ),
  guide: {
    vi: 'Dự toán, tình hình thực hiện, quyết toán ngân sách và báo cáo tài chính năm. Ghi các số chính vào bảng để đọc được trên điện thoại và đọc được bằng máy; đính kèm biểu mẫu và quyết định công bố. Số ghi bằng đồng, khớp với biểu mẫu.',
    en: 'Estimate, execution and settlement of the budget, and the annual financial report. Put the main sums into the table, for phones and for machines; attach the forms and the decision. Sums in đồng, as in the forms.',
  },
  requirements: ['PUB-20', 'PUB-21', 'DL-01'],
  summary: 'optional',
  body: 'optional',
  attachments: 'optional',
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: words('Loại báo cáo', 'Kind of report', '报告类别', 'ប្រភេទរបាយការណ៍'),
      options: [
        option('ESTIMATE', 'Dự toán', 'Estimate', '预算', 'ការប៉ាន់ប្រមាណថវិកា'),
        option('EXECUTION', 'Tình hình thực hiện', 'Execution', '执行情况', 'ការអនុវត្តថវិកា'),
        option('SETTLEMENT', 'Quyết toán', 'Settlement', '决算', 'ការទូទាត់ថវិកា'),
        option(
          'ANNUAL_REPORT',
          'Báo cáo tài chính năm',
          'Annual financial report',
          '年度财务报告',
          'របាយការណ៍ហិរញ្ញវត្ថុប្រចាំឆ្នាំ',
        ),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'year',
      kind: 'year',
      label: words('Năm ngân sách', 'Budget year', '预算年度', 'ឆ្នាំថវិកា'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'period',
      kind: 'choice',
      label: words('Kỳ', 'Period', '期间', 'រយៈពេល'),
      options: [
        option('QUARTER_ONE', 'Quý I', 'First quarter', '第一季度', 'ត្រីមាសទី ១'),
        option('HALF_YEAR', '6 tháng', 'Half year', '上半年', 'ឆមាស'),
        option('NINE_MONTHS', '9 tháng', 'Nine months', '前九个月', '៩ ខែ'),
        option('YEAR', 'Cả năm', 'Whole year', '全年', 'ពេញមួយឆ្នាំ'),
      ],
      inList: true,
    },
    documentNumber({
      label: words('Quyết định công bố', 'Decision to publish', '公布决定文号', 'សេចក្តីសម្រេចផ្សព្វផ្សាយ'),
    }),
    {
      key: 'issuedOn',
      kind: 'day',
      label: words('Ngày công bố', 'Released on', '公布日期', 'ថ្ងៃផ្សព្វផ្សាយ'),
      required: true,
      inList: true,
    },
    {
      key: 'amounts',
      kind: 'rows',
      label: words('Số liệu chính', 'Main figures', '主要数据', 'តួលេខសំខាន់ៗ'),
      columns: [
        {
          key: 'item',
          kind: 'line',
          label: words('Chỉ tiêu', 'Item', '项目', 'មុខចំណូលចំណាយ'),
          required: true,
        },
        { key: 'estimate', kind: 'money', label: words('Dự toán', 'Estimate', '预算数', 'ប៉ាន់ប្រមាណ') },
        { key: 'actual', kind: 'money', label: words('Thực hiện', 'Actual', '执行数', 'ជាក់ស្តែង') },
        {
          key: 'share',
          kind: 'number',
          label: words('So với dự toán', 'Share of the estimate', '占预算比例', 'ធៀបនឹងប៉ាន់ប្រមាណ'),
          unit: words('%', '%', '%', '%'),
        },
      ],
      maxRows: 200,
    },
  ],
  list: { layout: 'table', order: '-year' },
};
