import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai';

export const scienceOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'science-programme',
    title: 'Cảnh báo sớm lũ quét bằng trạm đo tự động và loa thôn bản',
    summary: 'Thử nghiệm ở tám lưu vực nhỏ: trạm đo mưa báo thẳng đến cụm loa khi vượt ngưỡng.',
    fields: {
      number: `ĐT-${yearOn(today)}-07 (trình diễn)`,
      level: 'PROVINCE',
      branch: 'ENGINEERING',
      leadUnit: 'Sở Khoa học và Công nghệ',
      leader: 'Chủ nhiệm đề tài (trình diễn)',
      from: `${yearOn(today)}-01`,
      to: `${yearOn(today) + 1}-12`,
    },
    daysAgo: 50,
  },
  {
    unit,
    type: 'science-programme',
    title: 'Bảo tồn và nhân giống chè Shan cổ thụ Suối Giàng',
    body: body('Đã nhân được 12.000 cây giống từ 45 cây trội; ba hợp tác xã trồng thử 8 ha, tỷ lệ sống 91%.'),
    fields: {
      number: `ĐT-${yearOn(today) - 3}-12 (trình diễn)`,
      level: 'PROVINCE',
      branch: 'AGRICULTURAL',
      leadUnit: 'Trung tâm Giống nông nghiệp tỉnh',
      from: `${yearOn(today) - 3}-03`,
      to: `${yearOn(today) - 1}-12`,
    },
    picture: 'doi-che',
    daysAgo: 72,
  },
  {
    unit,
    type: 'science-programme',
    title: 'Từ điển Việt – Dao và ứng dụng dạy tiếng cho cán bộ xã',
    fields: {
      number: `ĐT-${yearOn(today) - 1}-03 (trình diễn)`,
      level: 'PROVINCE',
      branch: 'HUMANITIES',
      leadUnit: 'Sở Dân tộc và Tôn giáo',
      from: `${yearOn(today) - 1}-06`,
      to: `${yearOn(today) + 1}-06`,
    },
    daysAgo: 90,
  },
];

export const figuresOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'statistics-report',
    title: `Tình hình kinh tế – xã hội 9 tháng năm ${yearOn(today)}`,
    summary:
      'Tổng sản phẩm trên địa bàn tăng 7,9%; du lịch tăng nhanh, giải ngân đầu tư công còn chậm. Số sơ bộ, số liệu trình diễn.',
    fields: {
      periodKind: 'NINE_MONTHS',
      period: `9 tháng năm ${yearOn(today)}`,
      releasedOn: dayOn(today, -44),
      figures: [
        { indicator: 'Tổng sản phẩm trên địa bàn (GRDP)', unit: 'nghìn tỷ đồng', value: 82.4, change: 7.9 },
        { indicator: 'Chỉ số sản xuất công nghiệp', unit: '%', value: 108.6, change: 8.6 },
        { indicator: 'Thu ngân sách nhà nước', unit: 'tỷ đồng', value: 15_470, change: 11.2 },
        { indicator: 'Giải ngân vốn đầu tư công', unit: '% kế hoạch', value: 54.3, change: -3.1 },
        { indicator: 'Kim ngạch qua cửa khẩu', unit: 'triệu USD', value: 2_845, change: 14.5 },
        { indicator: 'Khách du lịch', unit: 'nghìn lượt', value: 9_120, change: 12.3 },
        { indicator: 'Diện tích lúa cả năm', unit: 'nghìn ha', value: 71.8, change: -0.6 },
        { indicator: 'Tỷ lệ che phủ rừng', unit: '%', value: 61.5, change: 0.3 },
        { indicator: 'Tỷ lệ hộ nghèo đa chiều', unit: '%', value: 8.7, change: -2.4 },
      ],
      method:
        'Số liệu tổng hợp từ báo cáo của các sở, ngành, kết quả điều tra mẫu và dữ liệu hành chính. Phạm vi: toàn tỉnh sau hợp nhất; số cùng kỳ được tính lại theo phạm vi mới. Số sơ bộ, có thể điều chỉnh khi có số chính thức năm.',
      analysis:
        'Kinh tế tăng khá nhờ du lịch và công nghiệp chế biến. Kim ngạch qua cửa khẩu tăng do thông quan nhanh hơn. Giải ngân đầu tư công chậm vì vướng giải phóng mặt bằng ở bốn dự án lớn và mưa kéo dài trong tháng 8, tháng 9.\n\nHộ nghèo giảm nhanh ở vùng thấp, giảm chậm ở các xã bị sạt lở; cần ưu tiên nhà ở và đất sản xuất cho nhóm này.',
    },
    papers: ['thong-ke-tinh'],
    daysAgo: 44,
  },
  {
    unit,
    type: 'statistics-report',
    title: 'Kinh tế – xã hội tháng 10',
    summary:
      'Giá tiêu dùng tăng nhẹ, khách du lịch cao nhất từ đầu năm nhờ mùa lúa chín. Số liệu trình diễn.',
    fields: {
      periodKind: 'MONTH',
      period: `Tháng 10 năm ${yearOn(today)}`,
      releasedOn: dayOn(today, -17),
      figures: [
        { indicator: 'Chỉ số giá tiêu dùng', unit: '%', value: 100.4, change: 3.2 },
        { indicator: 'Chỉ số sản xuất công nghiệp', unit: '%', value: 103.1, change: 9.0 },
        { indicator: 'Khách du lịch', unit: 'nghìn lượt', value: 1_284, change: 15.8 },
        { indicator: 'Vốn đầu tư công thực hiện', unit: 'tỷ đồng', value: 1_120, change: 6.4 },
      ],
      method: 'Tổng hợp nhanh từ báo cáo tháng của các sở, ngành và điều tra giá tại năm khu vực.',
      analysis:
        'Giá thực phẩm tăng do nhu cầu cuối năm. Khách quốc tế chiếm 11% tổng lượt khách, tăng gần một phần ba so với cùng kỳ.',
    },
    papers: ['thong-ke-thang-tinh'],
    daysAgo: 17,
  },
];
