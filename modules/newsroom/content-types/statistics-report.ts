import type { ContentType } from '../content-type.ts';
import { option, words } from './shared/words.ts';

export const statisticsReport: ContentType = {
  code: 'statistics-report',
  path: 'thong-ke',
  group: 'statistics',
  place: 1,
  name: words('Báo cáo thống kê', 'Statistics report', '统计报告', 'របាយការណ៍ស្ថិតិ'),
  title: words('Thông tin thống kê', 'Statistics', '统计信息', 'ព័ត៌មានស្ថិតិ'),
  guide: {
    vi: 'Số liệu thống kê ngành, lĩnh vực theo quy định. Đủ năm phần: số liệu, báo cáo (tệp đính kèm), phương pháp, bản phân tích, thời gian thực hiện. Số liệu đăng sau khi được phép công bố; ghi rõ đơn vị tính, kỳ so sánh, số sơ bộ hay chính thức. Có thể tải từng bảng về để dùng lại.',
    en: 'Statistics of the field. All five parts: figures, report (as a file), method, analysis and period. Only figures whose release was decided; say the units, what they are compared with, and whether they are preliminary or final. Tables should be there to download and use again.',
  },
  requirements: ['CM-13', 'PUB-20', 'PUB-21', 'DL-08'],
  summary: 'optional',
  body: 'optional',
  attachments: 'required',
  fields: [
    {
      key: 'periodKind',
      kind: 'choice',
      label: words('Loại kỳ', 'Kind of period', '周期类型', 'ប្រភេទរយៈពេល'),
      options: [
        option('MONTH', 'Tháng', 'Month', '月度', 'ប្រចាំខែ'),
        option('QUARTER', 'Quý', 'Quarter', '季度', 'ប្រចាំត្រីមាស'),
        option('HALF_YEAR', '6 tháng', 'Half year', '半年度', 'ប្រចាំឆមាស'),
        option('NINE_MONTHS', '9 tháng', 'Nine months', '前九个月', '៩ ខែ'),
        option('YEAR', 'Năm', 'Year', '年度', 'ប្រចាំឆ្នាំ'),
        option('SURVEY', 'Điều tra, tổng điều tra', 'Survey or census', '调查与普查', 'អង្កេត និងជំរឿន'),
      ],
      required: true,
      filter: true,
    },
    {
      key: 'period',
      kind: 'line',
      maxLength: 100,
      label: words('Kỳ số liệu', 'Period', '数据时期', 'រយៈពេលនៃទិន្នន័យ'),
      guide: { vi: 'Ví dụ: Quý III năm 2026.', en: 'Such as: third quarter of 2026.' },
      required: true,
      inList: true,
    },
    {
      key: 'releasedOn',
      kind: 'day',
      label: words('Ngày công bố', 'Released on', '发布日期', 'ថ្ងៃផ្សព្វផ្សាយ'),
      required: true,
      filter: true,
      inList: true,
    },
    {
      key: 'figures',
      kind: 'rows',
      label: words('Số liệu', 'Figures', '数据', 'តួលេខ'),
      columns: [
        {
          key: 'indicator',
          kind: 'line',
          label: words('Chỉ tiêu', 'Indicator', '指标', 'សូចនាករ'),
          required: true,
        },
        { key: 'unit', kind: 'line', maxLength: 60, label: words('Đơn vị tính', 'Unit', '单位', 'ឯកតា') },
        {
          key: 'value',
          kind: 'number',
          label: words('Giá trị', 'Value', '数值', 'តម្លៃ'),
          required: true,
        },
        {
          key: 'change',
          kind: 'number',
          label: words(
            'Tăng, giảm so với cùng kỳ',
            'Change on a year ago',
            '同比增减',
            'បម្រែបម្រួលធៀបនឹងរយៈពេលដូចគ្នា',
          ),
          unit: words('%', '%', '%', '%'),
        },
      ],
      maxRows: 200,
      required: true,
    },
    {
      key: 'method',
      kind: 'text',
      label: words('Phương pháp thống kê', 'Method', '统计方法', 'វិធីសាស្ត្រស្ថិតិ'),
      guide: {
        vi: 'Nguồn số liệu, phạm vi, cách thu thập và tính.',
        en: 'Sources, scope, how the figures were collected and worked out.',
      },
      required: true,
    },
    {
      key: 'analysis',
      kind: 'text',
      maxLength: 20_000,
      label: words('Phân tích', 'Analysis', '分析', 'ការវិភាគ'),
      required: true,
    },
  ],
  list: { layout: 'table', order: '-releasedOn' },
};
