import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';
import { disclosureOf } from './province-disclosure.ts';
import { scheduleOf } from './schedules.ts';

interface Department {
  unit: string;
  name: string;
  mail: string;
  functions: string[];
  history: string;
  tasks: [string, string];
  divisions: [string, string][];
  guidance: [title: string, summary: string, words: string];
  plan: [title: string, summary: string, kind: string, sector: string];
  project: [title: string, goal: string, sector: string, funds: number];
  programme: [title: string, branch: string];
  figures: { indicator: string; unit: string; value: number; change: number }[];
  question: [title: string, question: string, answer: string, sector: string];
}

const billion = 1_000_000_000;

const culture: Department = {
  unit: 'laocai.sovhttdl',
  name: 'Sở Văn hóa, Thể thao và Du lịch',
  mail: 'sovhttdl',
  functions: [
    'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về văn hóa, gia đình, thể dục, thể thao, du lịch, báo chí, xuất bản, phát thanh, truyền hình, thông tin cơ sở và thông tin đối ngoại.',
    'Vận hành hệ thống thông tin nguồn cấp tỉnh; hướng dẫn đài truyền thanh cấp xã, bảng tin công cộng.',
  ],
  history:
    'Sở hình thành từ việc hợp nhất ngành văn hóa, thể thao, du lịch và nhận thêm nhiệm vụ báo chí, xuất bản, thông tin cơ sở từ ngành thông tin và truyền thông năm 2025.',
  tasks: [
    'Lãnh đạo chung; phụ trách du lịch, tài chính, tổ chức.',
    'Phụ trách báo chí, thông tin cơ sở, di sản, thư viện.',
  ],
  divisions: [
    ['Phòng Quản lý du lịch', 'Cấp phép lữ hành, xếp hạng lưu trú, quản lý điểm đến.'],
    ['Phòng Báo chí và Thông tin cơ sở', 'Quản lý báo chí, hệ thống thông tin nguồn, đài truyền thanh xã.'],
    ['Bảo tàng tỉnh', 'Sưu tầm, trưng bày, giáo dục di sản.'],
  ],
  guidance: [
    'Cấp thẻ hướng dẫn viên du lịch tại điểm',
    'Người địa phương biết nghề, biết tiếng được cấp thẻ trong năm ngày làm việc, không thu phí năm đầu.',
    'Nộp đơn, ảnh và giấy xác nhận của xã. Kỳ kiểm tra nghiệp vụ tổ chức hằng tháng tại Sa Pa và Yên Bái.',
  ],
  plan: [
    'Kế hoạch phát triển thông tin cơ sở đến năm 2030',
    'Mọi thôn, bản nghe được loa hoặc đọc được bảng tin; tin khẩn cấp đến dân trong một phút.',
    'PLAN',
    'CULTURE',
  ],
  project: [
    'Tu bổ tháp chuông tu viện Tả Phìn',
    'Gia cố tường đá, dựng biển chỉ dẫn, đường dạo quanh di tích.',
    'CULTURE',
    9.6 * billion,
  ],
  programme: ['Số hóa hoa văn thổ cẩm các dân tộc Lào Cai', 'HUMANITIES'],
  figures: [
    { indicator: 'Khách du lịch', unit: 'nghìn lượt', value: 9_120, change: 12.3 },
    { indicator: 'Khách quốc tế', unit: 'nghìn lượt', value: 1_003, change: 31.5 },
    { indicator: 'Cụm loa hoạt động', unit: 'cụm', value: 2_410, change: 8.8 },
  ],
  question: [
    'Tổ chức đêm khèn ở thôn có phải xin phép không?',
    'Thôn tôi muốn tổ chức đêm khèn cho du khách, cần thủ tục gì?',
    'Hoạt động văn nghệ quần chúng không bán vé chỉ cần thông báo cho xã trước ba ngày. Có bán vé thì nộp hồ sơ thông báo biểu diễn.',
    'CULTURE',
  ],
};

const farming: Department = {
  unit: 'laocai.sonnmt',
  name: 'Sở Nông nghiệp và Môi trường',
  mail: 'sonnmt',
  functions: [
    'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về nông nghiệp, lâm nghiệp, thủy sản, thủy lợi, phát triển nông thôn, đất đai, tài nguyên nước, khoáng sản, môi trường và khí tượng thủy văn.',
    'Thường trực phòng, chống thiên tai; hướng dẫn các xã về giống, thú y, bảo vệ rừng.',
  ],
  history:
    'Sở thành lập năm 2025 trên cơ sở hợp nhất ngành nông nghiệp, phát triển nông thôn với ngành tài nguyên và môi trường.',
  tasks: [
    'Lãnh đạo chung; phụ trách kế hoạch, đất đai, phòng, chống thiên tai.',
    'Phụ trách trồng trọt, chăn nuôi, kiểm lâm, môi trường.',
  ],
  divisions: [
    ['Chi cục Chăn nuôi và Thú y', 'Phòng bệnh vật nuôi, kiểm dịch, hướng dẫn chống rét.'],
    ['Chi cục Kiểm lâm', 'Bảo vệ rừng, phòng cháy, cây giống.'],
    [
      'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn',
      'Công trình nước tập trung, kiểm tra chất lượng nước.',
    ],
  ],
  guidance: [
    'Kê khai chăn nuôi để được hỗ trợ khi rét hại',
    'Hộ có trâu, bò kê khai với trưởng thôn trước 30/11; báo thiệt hại trong 24 giờ.',
    'Kê khai miễn phí, trưởng thôn ghi sổ và cấp giấy xác nhận. Xã gửi danh sách cho Sở vào đầu tháng 12.',
  ],
  plan: [
    'Kế hoạch phòng cháy, chữa cháy rừng mùa hanh khô',
    'Trực 24 giờ tại 42 chốt; cấm đốt nương khi cảnh báo cấp IV, cấp V.',
    'PLAN',
    'FARMING',
  ],
  project: [
    'Trạm đo mưa tự động tám lưu vực',
    'Báo mưa vượt ngưỡng thẳng đến loa thôn.',
    'ENVIRONMENT',
    12.4 * billion,
  ],
  programme: ['Giống lúa chịu lạnh cho ruộng bậc thang', 'AGRICULTURAL'],
  figures: [
    { indicator: 'Đàn trâu, bò', unit: 'nghìn con', value: 312, change: -1.4 },
    { indicator: 'Diện tích quế', unit: 'nghìn ha', value: 142, change: 3.2 },
    { indicator: 'Hộ nông thôn dùng nước hợp vệ sinh', unit: '%', value: 95.2, change: 1.1 },
  ],
  question: [
    'Bị khỉ, lợn rừng phá nương thì báo ai?',
    'Nương ngô nhà tôi giáp rừng, bị phá nhiều đêm.',
    'Báo kiểm lâm địa bàn hoặc trưởng thôn; không tự đặt bẫy điện. Thiệt hại do động vật rừng được xem xét hỗ trợ.',
    'FARMING',
  ],
};

const told = body(
  'Mục trình diễn: người thật không được nêu tên. Khi dùng thật, phần này ghi tiểu sử tóm tắt.',
);

function itemsOf(one: Department, today: Date): DemoItem[] {
  const { unit, name, mail } = one;
  const item = (
    type: string,
    title: string,
    daysAgo: number,
    rest: Omit<DemoItem, 'unit' | 'type' | 'title' | 'daysAgo'>,
  ): DemoItem => ({ unit, type, title, daysAgo, ...rest });
  const at = `${mail}@laocai.example`;
  return [
    item('introduction', `Chức năng, nhiệm vụ, quyền hạn của ${name}`, 95, {
      body: body(...one.functions),
      fields: { aspect: 'FUNCTIONS', order: 1 },
    }),
    item('introduction', `Quá trình hình thành ${name}`, 95, {
      body: body(one.history),
      fields: { aspect: 'SHORT_HISTORY', order: 2 },
    }),
    item('leader', `Giám đốc ${name} (trình diễn)`, 94, {
      body: told,
      fields: { position: 'Giám đốc Sở', tasks: one.tasks[0], phone: '0214 000 0201', email: at, order: 1 },
    }),
    item('leader', `Phó Giám đốc ${name} (trình diễn)`, 94, {
      body: told,
      fields: {
        position: 'Phó Giám đốc Sở',
        tasks: one.tasks[1],
        phone: '0214 000 0202',
        email: at,
        order: 2,
      },
    }),
    ...one.divisions.map(([title, functions], index) =>
      item('apparatus', title, 93, {
        fields: { kind: 'DIVISION', functions, address: 'Khu hành chính tỉnh', order: index + 1 },
      }),
    ),
    item('official', `Bộ phận tiếp nhận của ${name} (trình diễn)`, 90, {
      fields: {
        position: 'Chuyên viên',
        unit: name,
        duty: 'PROCEDURES',
        purpose: 'Hỏi thủ tục, nộp hồ sơ, xin cung cấp thông tin',
        phone: '0214 000 0203',
        email: at,
        order: 1,
      },
    }),
    item('channel', `Trang Thông tin điện tử ${name}`, 90, {
      fields: {
        kind: 'PORTAL',
        link: `https://${mail}.laocai.example/`,
        runBy: name,
        status: 'RUNNING',
        order: 1,
      },
    }),
    scheduleOf(today, {
      unit,
      week: 0,
      whose: `lãnh đạo ${name}`,
      meetings: [
        [0, 'MORNING', '08:00', 'Giám đốc', 'Giao ban toàn Sở', 'Phòng họp Sở'],
        [2, 'AFTERNOON', '14:00', 'Phó Giám đốc', 'Kiểm tra cơ sở', 'Các xã vùng cao'],
        [
          3,
          'MORNING',
          '08:00',
          'Giám đốc',
          'Phiên họp thường kỳ Ủy ban nhân dân tỉnh',
          'Khu hành chính tỉnh',
        ],
      ],
    }),
    item('directive', `${name} giao nhiệm vụ tháng cuối năm`, 9, {
      body: body(
        'Các phòng, đơn vị hoàn thành chỉ tiêu năm, báo cáo trước ngày 15/12; việc chậm nêu rõ người chịu trách nhiệm.',
      ),
      fields: {
        issuer: 'Giám đốc Sở',
        number: `Kế hoạch ${mail} (trình diễn)`,
        issuedOn: dayOn(today, -9),
        carriedOutBy: 'Các phòng, đơn vị thuộc Sở',
        deadline: dayOn(today, 23),
      },
    }),
    item('petition-response', one.question[0].replace('?', '') + ': trả lời kiến nghị', 17, {
      body: body(one.question[2]),
      fields: {
        sender: 'CITIZENS',
        sector: one.question[3],
        receivedOn: dayOn(today, -27),
        answeredBy: name,
        answeredOn: dayOn(today, -17),
      },
    }),
    item('commendation', `${name} khen thưởng đơn vị hoàn thành tốt nhiệm vụ`, 30, {
      fields: {
        kind: 'REWARD',
        subject: 'Bốn phòng, đơn vị thuộc Sở',
        form: 'Giấy khen',
        number: '96/QĐ (trình diễn)',
        decidedOn: dayOn(today, -30),
        reason: 'Hoàn thành tốt nhiệm vụ chín tháng.',
      },
    }),
    item('legal-guidance', one.guidance[0], 19, {
      summary: one.guidance[1],
      body: body(one.guidance[2]),
      fields: { sector: one.question[3], audience: ['EVERYONE'] },
    }),
    item('plan', one.plan[0], 26, {
      summary: one.plan[1],
      fields: {
        kind: one.plan[2],
        sector: one.plan[3],
        approvedOn: dayOn(today, -27),
        approvedBy: 'Ủy ban nhân dân tỉnh',
        from: yearOn(today),
        to: 2030,
        status: 'RUNNING',
      },
    }),
    item('project', one.project[0], 28, {
      fields: {
        status: 'RUNNING',
        goal: one.project[1],
        sector: one.project[2],
        projectType: 'PUBLIC_INVESTMENT',
        from: yearOn(today),
        to: yearOn(today) + 1,
        funds: one.project[3],
        funding: 'STATE_BUDGET',
        investor: name,
      },
    }),
    item('procurement', `Mời thầu tư vấn: ${one.project[0]}`, 8, {
      fields: {
        kind: 'INVITATION',
        package: one.project[0],
        investor: name,
        issuedOn: dayOn(today, -8),
        price: one.project[3] * 0.04,
        form: 'QUOTES',
        deadline: dayOn(today, 7),
        link: 'https://muasamcong.mpi.gov.vn/',
      },
    }),
    item('science-programme', one.programme[0], 64, {
      fields: {
        number: `ĐT-${yearOn(today)}-${mail} (trình diễn)`,
        level: 'PROVINCE',
        branch: one.programme[1],
        leadUnit: name,
        from: `${yearOn(today)}-01`,
        to: `${yearOn(today) + 1}-12`,
      },
    }),
    item('statistics-report', `Số liệu ngành 9 tháng: ${name}`, 43, {
      papers: ['thong-ke-nganh'],
      fields: {
        periodKind: 'NINE_MONTHS',
        period: `9 tháng năm ${yearOn(today)}`,
        releasedOn: dayOn(today, -43),
        figures: one.figures,
        method: 'Tổng hợp từ báo cáo của các đơn vị và khai báo điện tử. Số liệu trình diễn.',
        analysis: 'Các chỉ tiêu chính đạt kế hoạch; phần chậm nêu trong báo cáo kèm theo.',
      },
    }),
    item('financial-report', `Công khai dự toán, thực hiện ngân sách của ${name}`, 35, {
      papers: ['cong-khai-du-toan'],
      fields: {
        kind: 'EXECUTION',
        year: yearOn(today),
        period: 'NINE_MONTHS',
        issuedOn: dayOn(today, -35),
        amounts: [
          { item: 'Chi quản lý hành chính', estimate: 18.4 * billion, actual: 13.2 * billion, share: 71.7 },
        ],
      },
    }),
    item('question-answer', one.question[0], 10, {
      body: body(one.question[2]),
      fields: {
        question: one.question[1],
        asker: 'CITIZEN',
        sector: one.question[3],
        askedOn: dayOn(today, -14),
        answeredBy: name,
        answeredOn: dayOn(today, -10),
      },
    }),
  ];
}

/** Two departments; that of farming still owes a few sections. */
export const departments = (today: Date): DemoItem[] => [
  ...itemsOf(culture, today),
  ...disclosureOf(culture.unit, 'sovhttdl.laocai.example', 'trụ sở Sở', 57),
  ...itemsOf(farming, today).filter(
    ({ type }) => !['commendation', 'science-programme', 'petition-response'].includes(type),
  ),
];
