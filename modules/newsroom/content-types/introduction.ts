import type { ContentType } from '../content-type.ts';
import { displayOrder, mapPlace } from './shared/contact-fields.ts';
import { option, words } from './shared/words.ts';

export const introduction: ContentType = {
  code: 'introduction',
  path: 'gioi-thieu',
  group: 'introduction',
  place: 1,
  name: words('Bài giới thiệu', 'Introduction', '概况文章', 'អត្ថបទណែនាំ'),
  title: words('Giới thiệu chung', 'About us', '概况介绍', 'ព័ត៌មានទូទៅ'),
  guide: {
    vi: 'Mỗi nội dung giới thiệu là một bài. Sở, ngành: chức năng, nhiệm vụ, quyền hạn; cơ cấu tổ chức; quá trình hình thành và phát triển. Ủy ban nhân dân tỉnh, xã: tổng quan, điều kiện tự nhiên, lịch sử, truyền thống văn hóa, di tích, danh lam thắng cảnh. Viết ngắn gọn, có nguồn, nêu số liệu kèm thời điểm; đơn vị hình thành sau sắp xếp thì giới thiệu cả các đơn vị trước đó. Nên có bản tiếng Anh.',
    en: 'One chapter for each aspect. Departments: functions, duties and powers; structure; short history. People’s committees of province and commune: overview, natural conditions, history, cultural tradition, relics, scenic sites. Short, with sources, and figures with their date; a unit made by a merger introduces its predecessors too. An English edition is expected.',
  },
  requirements: ['PUB-02', 'PUB-03', 'PUB-20', 'CM-01', 'CM-15'],
  summary: 'optional',
  body: 'required',
  attachments: 'optional',
  fields: [
    {
      key: 'aspect',
      kind: 'choice',
      label: words('Nội dung giới thiệu', 'Aspect', '介绍内容', 'ផ្នែក'),
      options: [
        option('OVERVIEW', 'Tổng quan', 'Overview', '总体概况', 'ទិដ្ឋភាពទូទៅ'),
        option(
          'FUNCTIONS',
          'Chức năng, nhiệm vụ, quyền hạn',
          'Functions, duties and powers',
          '职能、任务与权限',
          'មុខងារ ភារកិច្ច និងអំណាច',
        ),
        option('APPARATUS', 'Cơ cấu tổ chức, bộ máy', 'Structure', '组织机构', 'រចនាសម្ព័ន្ធអង្គភាព'),
        option(
          'SHORT_HISTORY',
          'Quá trình hình thành và phát triển',
          'Short history of the body',
          '机构沿革',
          'ប្រវត្តិសង្ខេបនៃស្ថាប័ន',
        ),
        option('NATURE', 'Điều kiện tự nhiên', 'Natural conditions', '自然条件', 'លក្ខខណ្ឌធម្មជាតិ'),
        option('HISTORY', 'Lịch sử', 'History', '历史', 'ប្រវត្តិសាស្ត្រ'),
        option('CULTURE', 'Truyền thống văn hóa', 'Cultural tradition', '文化传统', 'ប្រពៃណីវប្បធម៌'),
        option('RELICS', 'Di tích', 'Historical sites', '历史遗迹', 'ស្ថានីយប្រវត្តិសាស្ត្រ'),
        option('SCENERY', 'Danh lam thắng cảnh', 'Scenic sites', '风景名胜', 'ទេសភាព និងរមណីយដ្ឋាន'),
      ],
      required: true,
      filter: true,
      inList: true,
    },
    mapPlace,
    displayOrder,
  ],
  list: { layout: 'chapters', order: 'order' },
};
