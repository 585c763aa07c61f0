import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';
import { disclosureOf } from './province-disclosure.ts';
import { scheduleOf } from './schedules.ts';

export interface DemoCommune {
  path: string;
  slug: string;
  /** “xã Bắc Hà”, as it stands in a sentence. */
  inSentence: string;
  lat: number | null;
  lon: number | null;
}

/** How much a commune has done: some all, most the first things, a few next to nothing. */
type Diligence = 'ALL' | 'MOST' | 'SOME' | 'LITTLE';
const allThere = new Set(['sapa', 'bacha', 'mucangchai', 'yenbai']);
const littleThere = new Set(['nalo', 'phadhai', 'tacutuy', 'lungphinh', 'densang', 'amusung']);

export function diligenceOf({ slug }: Pick<DemoCommune, 'slug'>): Diligence {
  if (allThere.has(slug)) return 'ALL';
  const mark = [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 12;
  if (littleThere.has(slug) || mark === 0) return 'LITTLE';
  return mark < 4 ? 'MOST' : 'SOME';
}

const told = body(
  'Mục trình diễn: người thật không được nêu tên. Khi dùng thật, phần này ghi tiểu sử tóm tắt.',
);
const aspects = [
  [
    'NATURE',
    'Điều kiện tự nhiên',
    'Địa hình đồi núi xen thung lũng, khí hậu hai mùa rõ rệt; mùa mưa cần đề phòng lũ quét và sạt lở đất.',
  ],
  [
    'HISTORY',
    'Lịch sử hình thành',
    'Đơn vị hành chính hiện nay hoạt động theo mô hình chính quyền địa phương hai cấp từ ngày 01/7/2025.',
  ],
  [
    'CULTURE',
    'Truyền thống văn hóa',
    'Các dân tộc cùng sinh sống, giữ tiếng nói, trang phục, lễ hội đầu năm và nghề thủ công.',
  ],
  [
    'RELICS',
    'Di tích',
    'Các điểm di tích, đình, đền, miếu do nhân dân và xã cùng trông nom; danh sách niêm yết tại nhà văn hóa.',
  ],
  [
    'SCENERY',
    'Danh lam thắng cảnh',
    'Ruộng bậc thang, suối và rừng là nơi người dân, du khách thường đến; xin giữ sạch và không đốt lửa.',
  ],
] as const;

export function itemsOfCommune(commune: DemoCommune, today: Date): DemoItem[] {
  const { path: unit, slug, inSentence } = commune;
  const does = diligenceOf(commune);
  const mark = slug.length + slug.charCodeAt(0);
  const head = `Ủy ban nhân dân ${inSentence}`;
  const item = (
    type: string,
    title: string,
    daysAgo: number,
    rest: Omit<DemoItem, 'unit' | 'type' | 'title' | 'daysAgo'>,
  ): DemoItem => ({ unit, type, title, daysAgo, ...rest });
  const introduction = item('introduction', `Tổng quan về ${inSentence}`, 80 + (mark % 20), {
    body: body(
      `Trang giới thiệu chung về ${inSentence}, tỉnh Lào Cai: tổ chức, dân cư, kinh tế và cách liên hệ với chính quyền.`,
    ),
    fields: {
      aspect: 'OVERVIEW',
      order: 1,
      ...(commune.lat && commune.lon && { location: { lat: commune.lat, lon: commune.lon } }),
    },
  });
  if (does === 'LITTLE') return [introduction];
  const first = [
    introduction,
    item('leader', `Chủ tịch ${head} (trình diễn)`, 78 + (mark % 20), {
      body: told,
      fields: {
        position: `Chủ tịch ${head}`,
        tasks:
          'Điều hành chung; phụ trách ngân sách, quy hoạch, quốc phòng, an ninh; tiếp công dân thứ ba hằng tuần.',
        phone: '0214 000 0000',
        email: `${slug}@laocai.example`,
        order: 1,
      },
    }),
    item('official', `Công chức một cửa ${inSentence} (trình diễn)`, 76 + (mark % 20), {
      fields: {
        position: 'Công chức tiếp nhận hồ sơ',
        unit: 'Trung tâm Phục vụ hành chính công',
        duty: 'PROCEDURES',
        purpose: 'Nộp hồ sơ, hỏi kết quả',
        phone: '0214 000 0000',
        email: `${slug}@laocai.example`,
        order: 1,
      },
    }),
    item('channel', `Trang Thông tin điện tử ${inSentence}`, 75 + (mark % 20), {
      fields: {
        kind: 'PORTAL',
        link: `https://${slug}.laocai.example/`,
        runBy: head,
        status: 'RUNNING',
        order: 1,
      },
    }),
    // Every third one has forgotten this week's.
    scheduleOf(today, {
      unit,
      week: mark % 3 === 0 && does !== 'ALL' ? -2 : 0,
      whose: `lãnh đạo ${head}`,
      meetings: [
        [0, 'MORNING', '07:30', 'Chủ tịch', 'Giao ban đầu tuần', 'Phòng họp Ủy ban nhân dân'],
        [1, 'MORNING', '07:30', 'Chủ tịch', 'Tiếp công dân', 'Trụ sở Ủy ban nhân dân'],
        [3, 'AFTERNOON', '14:00', 'Phó Chủ tịch', 'Kiểm tra công tác phòng, chống rét', 'Các thôn'],
      ],
    }),
  ];
  if (does === 'SOME') return first;
  const chapters = aspects.map(([aspect, title, words], index) =>
    item('introduction', title, 70 + (mark % 15), {
      body: body(words),
      fields: { aspect, order: index + 2 },
    }),
  );
  if (does === 'MOST') return [...first, ...chapters.slice(0, 3)];
  return [...first, ...chapters, ...theRest(commune, head, today, item)];
}

function theRest(
  { path: unit, slug, inSentence }: DemoCommune,
  head: string,
  today: Date,
  item: (
    type: string,
    title: string,
    daysAgo: number,
    rest: Omit<DemoItem, 'unit' | 'type' | 'title' | 'daysAgo'>,
  ) => DemoItem,
): DemoItem[] {
  const million = 1_000_000;
  return [
    item('apparatus', `Văn phòng Hội đồng nhân dân và ${head}`, 60, {
      fields: {
        kind: 'OFFICE',
        functions: 'Tham mưu tổng hợp, tiếp dân, quản trị trang thông tin điện tử.',
        order: 1,
      },
    }),
    item('apparatus', 'Phòng Kinh tế, hạ tầng và đô thị', 60, {
      fields: { kind: 'DIVISION', functions: 'Kinh tế, đất đai, xây dựng, môi trường.', order: 2 },
    }),
    item('boundary-map', `Bản đồ hành chính ${inSentence}`, 59, {
      body: body('Ranh giới chi tiết xem tại trang bản đồ của cơ quan chuyên ngành.'),
      fields: { mapLink: 'https://sapnhap.bando.com.vn/' },
    }),
    item('directive', 'Phòng, chống rét cho người, cây trồng, vật nuôi', 4, {
      body: body('Các thôn, tổ dân phố kiểm tra từng hộ, báo kết quả trước thứ sáu.'),
      fields: { issuer: `Chủ tịch ${head}`, issuedOn: dayOn(today, -4), sector: 'FARMING' },
    }),
    item('petition-response', 'Đề nghị lắp thêm đèn đường khu dân cư', 18, {
      body: body('Đã bố trí kinh phí lắp 24 bóng đèn tiết kiệm điện trong tháng này.'),
      fields: { sender: 'CITIZENS', sector: 'CONSTRUCTION', answeredBy: head, answeredOn: dayOn(today, -18) },
    }),
    item('commendation', 'Khen thưởng hộ kinh doanh, hợp tác xã tiêu biểu', 33, {
      fields: {
        kind: 'REWARD',
        subject: 'Sáu hộ kinh doanh, hai hợp tác xã',
        number: '77/QĐ-UBND (trình diễn)',
        decidedOn: dayOn(today, -33),
        reason: 'Chấp hành tốt pháp luật, tạo việc làm tại chỗ.',
      },
    }),
    item('legal-guidance', `Thủ tục làm được ngay tại ${inSentence}`, 21, {
      summary: 'Chứng thực, khai sinh, xác nhận cư trú: nhận kết quả trong ngày.',
      body: body('Mang theo căn cước và giấy tờ gốc. Nộp trước 15 giờ thì nhận kết quả trong ngày.'),
      fields: { sector: 'JUSTICE', audience: ['EVERYONE'] },
    }),
    item('plan', 'Kế hoạch phát triển kinh tế – xã hội năm', 45, {
      summary: 'Chỉ tiêu và việc làm chính trong năm.',
      fields: {
        kind: 'PLAN',
        approvedOn: dayOn(today, -46),
        approvedBy: head,
        from: yearOn(today),
        to: yearOn(today),
        status: 'RUNNING',
      },
    }),
    item('project', 'Cải tạo đường trung tâm', 37, {
      fields: {
        status: 'RUNNING',
        goal: 'Mặt đường, rãnh thoát nước, vỉa hè 1,8 km.',
        sector: 'TRANSPORT',
        projectType: 'PUBLIC_INVESTMENT',
        from: yearOn(today),
        to: yearOn(today) + 1,
        funds: 14_600 * million,
        funding: 'STATE_BUDGET',
        investor: head,
      },
    }),
    item('procurement', 'Mời thầu: cải tạo đường trung tâm', 12, {
      fields: {
        kind: 'INVITATION',
        package: 'Cải tạo đường trung tâm',
        investor: head,
        issuedOn: dayOn(today, -12),
        price: 13_900 * million,
        form: 'OPEN',
        deadline: dayOn(today, 8),
      },
    }),
    item('statistics-report', 'Số liệu kinh tế – xã hội 9 tháng', 40, {
      papers: ['thong-ke-xa'],
      fields: {
        periodKind: 'NINE_MONTHS',
        period: `9 tháng năm ${yearOn(today)}`,
        releasedOn: dayOn(today, -40),
        figures: [{ indicator: 'Thu ngân sách', unit: 'tỷ đồng', value: 52.3, change: 6.1 }],
        method: 'Tổng hợp từ các thôn, tổ dân phố. Số liệu trình diễn.',
        analysis: 'Dịch vụ tăng nhanh hơn nông nghiệp.',
      },
    }),
    item('financial-report', 'Công khai thực hiện ngân sách 9 tháng', 36, {
      fields: {
        kind: 'EXECUTION',
        year: yearOn(today),
        period: 'NINE_MONTHS',
        issuedOn: dayOn(today, -36),
        amounts: [{ item: 'Tổng chi', estimate: 61_000 * million, actual: 43_200 * million, share: 70.8 }],
      },
    }),
    item('question-answer', 'Làm căn cước cho con dưới 14 tuổi ở đâu?', 9, {
      body: body('Tại công an cấp xã nơi đang ở; cha hoặc mẹ đi cùng, mang giấy khai sinh.'),
      fields: {
        question: 'Con tôi 10 tuổi, làm căn cước thế nào?',
        asker: 'CITIZEN',
        sector: 'SECURITY',
        answeredBy: head,
        answeredOn: dayOn(today, -9),
      },
    }),
    ...disclosureOf(unit, `${slug}.laocai.example`, `trụ sở ${head}`, 58).filter(
      (_, index) => index % 3 === 0,
    ),
  ];
}
