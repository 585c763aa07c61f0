import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai.taphin';
const million = 1_000_000;

export const reportsOfTaPhin = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'statistics-report',
    title: `Số liệu chín tháng năm ${yearOn(today)} của xã`,
    summary: 'Dân số, sản xuất, du lịch và hộ nghèo. Số sơ bộ, số liệu trình diễn.',
    fields: {
      periodKind: 'NINE_MONTHS',
      period: `9 tháng năm ${yearOn(today)}`,
      releasedOn: dayOn(today, -41),
      figures: [
        { indicator: 'Dân số', unit: 'người', value: 7_940, change: 0.9 },
        { indicator: 'Số hộ', unit: 'hộ', value: 1_586, change: 1.1 },
        { indicator: 'Sản lượng lương thực có hạt', unit: 'tấn', value: 3_120, change: 2.0 },
        { indicator: 'Diện tích cây dược liệu', unit: 'ha', value: 186, change: 12.7 },
        { indicator: 'Khách du lịch', unit: 'lượt', value: 118_400, change: 16.3 },
        { indicator: 'Tỷ lệ hộ nghèo', unit: '%', value: 21.4, change: -4.2 },
      ],
      method:
        'Tổng hợp từ sổ theo dõi của mười thôn, Trạm Y tế và khai báo lưu trú; số cùng kỳ cộng của hai xã cũ.',
      analysis:
        'Du lịch và cây thuốc tăng nhanh nhất. Lúa giảm diện tích do sạt lở nhưng năng suất tăng. Hộ nghèo tập trung ở ba thôn vùng cao, thiếu đất và nước.',
    },
    papers: ['thong-ke-ta-phin'],
    daysAgo: 41,
  },
  {
    unit,
    type: 'financial-report',
    title: `Công khai ngân sách xã 9 tháng năm ${yearOn(today)}`,
    fields: {
      kind: 'EXECUTION',
      year: yearOn(today),
      period: 'NINE_MONTHS',
      number: '139/QĐ-UBND (trình diễn)',
      issuedOn: dayOn(today, -38),
      amounts: [
        { item: 'Thu ngân sách xã', estimate: 46_200 * million, actual: 35_900 * million, share: 77.7 },
        { item: 'Chi đầu tư', estimate: 12_500 * million, actual: 7_300 * million, share: 58.4 },
        { item: 'Chi thường xuyên', estimate: 33_100 * million, actual: 24_600 * million, share: 74.3 },
      ],
    },
    papers: ['cong-khai-du-toan'],
    daysAgo: 38,
  },
  {
    unit,
    type: 'recruitment',
    title: 'Tuyển người hoạt động không chuyên trách: cộng tác viên thông tin cơ sở',
    body: body(
      'Ba người, ưu tiên nói được tiếng Mông hoặc tiếng Dao, biết dùng máy tính. Nộp đơn viết tay tại Trung tâm Phục vụ hành chính công xã.',
    ),
    fields: {
      kind: 'NOTICE',
      issuedOn: dayOn(today, -9),
      deadline: dayOn(today, 12),
      posts: [
        {
          post: 'Cộng tác viên thông tin cơ sở',
          count: 3,
          conditions: 'Tốt nghiệp trung học phổ thông, cư trú trong xã',
        },
      ],
      applyAt: 'Trung tâm Phục vụ hành chính công xã',
      phone: '0214 000 0137',
    },
    daysAgo: 9,
  },
  {
    unit,
    type: 'question-answer',
    title: 'Đi tắm lá thuốc có cần đặt trước không?',
    body: body(
      'Ngày thường thì không; cuối tuần và mùa lúa chín nên đặt trước một ngày. Danh sách các nhà có niêm yết giá ở trang Du lịch Tả Phìn.',
      'Người bị huyết áp cao, phụ nữ có thai nên hỏi Trạm Y tế trước.',
    ),
    fields: {
      question: 'Nhà tôi có người già, muốn đưa các cụ đi tắm lá thuốc cuối tuần này.',
      asker: 'CITIZEN',
      sector: 'CULTURE',
      askedOn: dayOn(today, -7),
      answeredBy: 'Phòng Văn hóa – Xã hội',
      answeredOn: dayOn(today, -5),
    },
    daysAgo: 5,
  },
  {
    unit,
    type: 'question-answer',
    title: 'Làm lại mái nhà ở vùng ruộng bậc thang có phải xin phép không?',
    body: body(
      'Thay tấm lợp cũ thì không phải xin phép. Nâng tầng, mở rộng nền trong vùng cảnh quan thì phải có giấy phép; hồ sơ nộp tại xã, xem trong 10 ngày làm việc.',
    ),
    fields: {
      question: 'Nhà tôi ở thôn Sả Xéng muốn thay mái và làm thêm một gian.',
      asker: 'CITIZEN',
      sector: 'CONSTRUCTION',
      askedOn: dayOn(today, -18),
      answeredBy: 'Phòng Kinh tế',
      answeredOn: dayOn(today, -13),
    },
    daysAgo: 13,
  },
];
