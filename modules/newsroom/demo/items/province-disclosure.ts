import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, table } from '../write-body.ts';

/** Group, what it is, where it stands on the site, when and for how long, who keeps it. */
type Line = [group: string, title: string, path: string, time: string, duration: string, holder: string];

const soon = 'Chậm nhất 05 ngày làm việc kể từ ngày có thông tin';
const always = 'Đến khi được thay thế hoặc hết hiệu lực';
const fiveYears = '05 năm';

const lines: Line[] = [
  [
    'a',
    'Văn bản quy phạm pháp luật và thủ tục hành chính',
    '/pho-bien-phap-luat',
    soon,
    always,
    'Văn phòng Ủy ban nhân dân',
  ],
  [
    'b',
    'Hướng dẫn thực hiện pháp luật, chế độ, chính sách',
    '/pho-bien-phap-luat',
    soon,
    always,
    'Sở, ngành chuyên môn',
  ],
  [
    'c',
    'Dự thảo văn bản lấy ý kiến nhân dân',
    '/tin-tuc',
    'Trong suốt thời gian lấy ý kiến, ít nhất 20 ngày',
    'Đến khi ban hành',
    'Cơ quan soạn thảo',
  ],
  [
    'd',
    'Quy hoạch, kế hoạch, chương trình, dự án',
    '/quy-hoach-ke-hoach',
    soon,
    always,
    'Cơ quan được giao lập',
  ],
  [
    'đ',
    'Dự toán, thực hiện và quyết toán ngân sách',
    '/cong-khai-ngan-sach',
    'Theo quý, theo năm',
    fiveYears,
    'Sở Tài chính',
  ],
  [
    'e',
    'Viện trợ, cứu trợ, trợ cấp xã hội, đóng góp và các quỹ',
    '/cong-khai-ngan-sach',
    soon,
    fiveYears,
    'Cơ quan quản lý quỹ',
  ],
  ['g', 'Đầu tư công, đấu thầu, đất đai, bồi thường, tái định cư', '/du-an', soon, fiveYears, 'Chủ đầu tư'],
  ['h', 'Vốn nhà nước tại doanh nghiệp', '/cong-khai-ngan-sach', 'Hằng năm', fiveYears, 'Sở Tài chính'],
  [
    'i',
    'Kết luận kiểm tra về môi trường, an toàn thực phẩm',
    '/khen-thuong-xu-phat',
    soon,
    fiveYears,
    'Cơ quan kiểm tra',
  ],
  [
    'k',
    'Chức năng, tổ chức bộ máy, người giải quyết công việc của dân',
    '/to-chuc-bo-may',
    soon,
    always,
    'Văn phòng Ủy ban nhân dân',
  ],
  [
    'l',
    'Báo cáo định kỳ, thống kê, tuyển dụng, đề tài khoa học',
    '/thong-ke',
    'Theo kỳ báo cáo',
    fiveYears,
    'Cơ quan lập báo cáo',
  ],
  [
    'm',
    'Danh mục thông tin phải công khai và đầu mối cung cấp thông tin',
    '/danh-ba',
    'Cập nhật thường xuyên',
    always,
    'Văn phòng Ủy ban nhân dân',
  ],
  [
    'n',
    'Thông tin vì lợi ích công cộng, sức khỏe cộng đồng',
    '/tin-tuc',
    'Ngay khi có thông tin',
    'Đến khi hết nguy cơ',
    'Cơ quan chuyên môn',
  ],
  ['o', 'Thuế, phí, lệ phí', '/hoi-dap', soon, always, 'Sở Tài chính, cơ quan thuế'],
  [
    'p',
    'Lịch tiếp công dân và thông tin khác theo quy định',
    '/lich-cong-tac',
    'Hằng tuần',
    '01 năm',
    'Ban Tiếp công dân',
  ],
];

/** The list of public information, in all fifteen groups of the law, for one unit. */
export const disclosureOf = (unit: string, host: string, place: string, daysAgo: number): DemoItem[] =>
  lines.map(([group, title, path, time, duration, holder], index) => ({
    unit,
    type: 'disclosure-item',
    title,
    fields: {
      group,
      address: `${host}${path}; ${place}`,
      forms:
        index % 3 === 0
          ? ['PORTAL', 'NOTICE']
          : group === 'n'
            ? ['PORTAL', 'MASS_MEDIA', 'OTHER']
            : ['PORTAL'],
      time,
      duration,
      holder,
      order: index + 1,
    },
    daysAgo,
  }));

const unit = 'laocai';
const billion = 1_000_000_000;

export const financeOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'financial-report',
    title: `Công khai tình hình thực hiện ngân sách 9 tháng năm ${yearOn(today)}`,
    fields: {
      kind: 'EXECUTION',
      year: yearOn(today),
      period: 'NINE_MONTHS',
      number: '2805/QĐ-UBND (trình diễn)',
      issuedOn: dayOn(today, -32),
      amounts: [
        {
          item: 'Thu ngân sách trên địa bàn',
          estimate: 19_000 * billion,
          actual: 15_470 * billion,
          share: 81.4,
        },
        { item: 'Chi đầu tư phát triển', estimate: 8_400 * billion, actual: 4_560 * billion, share: 54.3 },
        { item: 'Chi thường xuyên', estimate: 17_900 * billion, actual: 12_850 * billion, share: 71.8 },
        { item: 'Dự phòng ngân sách đã dùng', estimate: 620 * billion, actual: 410 * billion, share: 66.1 },
      ],
    },
    papers: ['cong-khai-du-toan'],
    daysAgo: 32,
  },
  {
    unit,
    type: 'financial-report',
    title: `Công khai quyết toán ngân sách năm ${yearOn(today) - 1}`,
    fields: {
      kind: 'SETTLEMENT',
      year: yearOn(today) - 1,
      period: 'YEAR',
      number: '2410/QĐ-UBND (trình diễn)',
      issuedOn: dayOn(today, -70),
      amounts: [
        {
          item: 'Tổng thu ngân sách địa phương',
          estimate: 31_200 * billion,
          actual: 33_050 * billion,
          share: 105.9,
        },
        {
          item: 'Tổng chi ngân sách địa phương',
          estimate: 31_000 * billion,
          actual: 30_120 * billion,
          share: 97.2,
        },
      ],
    },
    papers: ['cong-khai-quyet-toan'],
    daysAgo: 69,
  },
  {
    unit,
    type: 'recruitment',
    title: 'Tuyển dụng viên chức Trung tâm Chuyển đổi số tỉnh',
    body: body(
      'Hình thức: xét tuyển, phỏng vấn. Người dự tuyển nộp phiếu đăng ký theo mẫu, không phải nộp văn bằng khi đăng ký.',
      table(
        'Thời gian từng bước tuyển dụng',
        ['Việc', 'Thời gian'],
        ['Nhận phiếu đăng ký', '30 ngày'],
        ['Công bố danh sách', 'Sau 5 ngày'],
        ['Phỏng vấn', 'Tuần đầu tháng sau'],
      ),
    ),
    fields: {
      kind: 'NOTICE',
      issuedOn: dayOn(today, -7),
      deadline: dayOn(today, 23),
      posts: [
        {
          post: 'Kỹ sư an toàn thông tin',
          count: 2,
          conditions: 'Đại học ngành công nghệ thông tin, an toàn thông tin',
        },
        { post: 'Chuyên viên dữ liệu', count: 3, conditions: 'Đại học; biết xử lý, trình bày dữ liệu' },
        { post: 'Biên tập viên tiếng dân tộc', count: 2, conditions: 'Thông thạo tiếng Mông hoặc tiếng Dao' },
      ],
      applyAt: 'Trung tâm Phục vụ hành chính công tỉnh hoặc nộp trực tuyến',
      phone: '0214 000 0122',
    },
    daysAgo: 7,
  },
  {
    unit,
    type: 'recruitment',
    title: 'Lịch thi và phòng thi kỳ tuyển dụng công chức xã',
    body: body(
      'Thí sinh xem số báo danh, phòng thi tại trụ sở Sở Nội vụ hoặc qua tin nhắn. Mang theo căn cước; có mặt trước giờ thi 30 phút.',
    ),
    fields: { kind: 'LIST', issuedOn: dayOn(today, -24), applyAt: 'Sở Nội vụ', phone: '0214 000 0123' },
    daysAgo: 24,
  },
];
