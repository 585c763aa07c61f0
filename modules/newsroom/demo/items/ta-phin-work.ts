import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, ol, ul } from '../write-body.ts';

const unit = 'laocai.taphin';
const million = 1_000_000;
const office = 'Ủy ban nhân dân xã Tả Phìn';

export const steeringOfTaPhin = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'directive',
    title: 'Các thôn kiểm tra chuồng trại, dự trữ thức ăn cho trâu, bò trước ngày 30/11',
    body: body(
      'Chủ tịch Ủy ban nhân dân xã giao trưởng mười thôn:',
      ol(
        'Đến từng hộ có trâu, bò; lập danh sách chuồng chưa che chắn.',
        'Vận động hộ có rơm, cỏ dư chia cho hộ thiếu.',
        'Báo kết quả qua nhóm trưởng thôn trước 16 giờ thứ sáu.',
      ),
    ),
    fields: {
      issuer: 'Chủ tịch Ủy ban nhân dân xã',
      number: '86/UBND-KT (trình diễn)',
      issuedOn: dayOn(today, -2),
      sector: 'FARMING',
      carriedOutBy: 'Phòng Kinh tế, trưởng các thôn',
      deadline: dayOn(today, 8),
    },
    daysAgo: 2,
  },
  {
    unit,
    type: 'directive',
    title: 'Giữ đường liên thôn thông suốt trong thời gian thi công Tả Chải – Suối Thầu',
    body: body(
      'Đội thi công nhường đường cho xe cứu thương, xe chở học sinh; đặt đèn cảnh báo ban đêm. Công an xã phân luồng giờ tan trường.',
    ),
    fields: {
      issuer: 'Phó Chủ tịch Ủy ban nhân dân xã',
      number: '84/UBND-KT (trình diễn)',
      issuedOn: dayOn(today, -12),
      sector: 'TRANSPORT',
      carriedOutBy: 'Đơn vị thi công, Công an xã',
      deadline: dayOn(today, 6),
    },
    daysAgo: 12,
  },
  {
    unit,
    type: 'petition-response',
    title: 'Người dân thôn Suối Thầu đề nghị sửa ngầm tràn bị xói',
    body: body(
      'Xã đã gia cố tạm bằng rọ đá và cắm cọc tiêu. Ngầm được làm lại bằng nguồn dự phòng, khởi công đầu tháng sau, xong trước Tết.',
      'Trong lúc chờ, không qua ngầm khi nước vượt vạch đỏ.',
    ),
    fields: {
      sender: 'CITIZENS',
      sector: 'TRANSPORT',
      receivedOn: dayOn(today, -11),
      answeredBy: office,
      answeredOn: dayOn(today, -4),
    },
    daysAgo: 4,
  },
  {
    unit,
    type: 'petition-response',
    title: 'Cử tri đề nghị thêm chỗ đỗ xe cho khách vào hang Tả Phìn',
    body: body(
      'Xã mở thêm bãi đỗ 40 xe máy ở sân nhà văn hóa từ thứ bảy tuần này; bãi ô tô chờ quy hoạch khu du lịch được phê duyệt trong quý I.',
    ),
    fields: {
      sender: 'VOTERS',
      sector: 'CULTURE',
      receivedOn: dayOn(today, -30),
      answeredBy: office,
      answeredOn: dayOn(today, -16),
    },
    daysAgo: 16,
  },
  {
    unit,
    type: 'commendation',
    title: 'Khen thưởng tổ thổ cẩm Sả Xéng và đội xung kích phòng, chống thiên tai',
    fields: {
      kind: 'REWARD',
      subject: 'Tổ thổ cẩm Sả Xéng; Đội xung kích thôn Suối Thầu',
      form: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
      number: '152/QĐ-UBND (trình diễn)',
      decidedOn: dayOn(today, -15),
      decidedBy: 'Chủ tịch Ủy ban nhân dân xã',
      reason: 'Tạo việc làm cho hơn ba mươi chị em; cứu tài sản của bảy hộ trong đợt lũ tháng 9.',
    },
    daysAgo: 15,
  },
];

export const plansOfTaPhin = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'legal-guidance',
    title: 'Đăng ký khai sinh, nhập khẩu, cấp thẻ bảo hiểm cho trẻ trong một lần nộp',
    summary:
      'Cha hoặc mẹ mang giấy chứng sinh đến Trung tâm Phục vụ hành chính công xã, nhận đủ kết quả sau ba ngày làm việc.',
    body: body(
      '**Giấy tờ:** giấy chứng sinh và căn cước của cha hoặc mẹ. Không có giấy chứng sinh thì viết cam đoan có hai người làm chứng.',
      '**Nơi làm:** Trung tâm Phục vụ hành chính công xã hoặc nộp trên mạng. Trẻ sinh ở bản, cán bộ tư pháp về tận thôn vào thứ ba tuần đầu hằng tháng.',
      'Không thu tiền. Quá hạn 60 ngày vẫn đăng ký được.',
    ),
    fields: { sector: 'JUSTICE', document: 'Luật Hộ tịch', audience: ['EVERYONE', 'ETHNIC_MINORITIES'] },
    picture: 'nha-san',
    daysAgo: 14,
  },
  {
    unit,
    type: 'legal-guidance',
    title: 'Tắm lá thuốc, nhà nghỉ tại bản: niêm yết giá và an toàn cháy nổ',
    summary: 'Hộ đón khách phải niêm yết giá, có bình chữa cháy và khai báo lưu trú trong ngày.',
    body: body(
      ul(
        'Niêm yết giá bằng tiếng Việt và tiếng Anh, đặt nơi dễ thấy.',
        'Mỗi nhà có ít nhất hai bình chữa cháy còn hạn, lối thoát không để đồ.',
        'Khai báo lưu trú trước 23 giờ bằng điện thoại.',
      ),
    ),
    fields: {
      sector: 'CULTURE',
      document: 'Luật Du lịch; quy định về cư trú và phòng cháy',
      audience: ['ENTERPRISES'],
    },
    daysAgo: 22,
  },
  {
    unit,
    type: 'plan',
    title: 'Kế hoạch phát triển du lịch cộng đồng Tả Phìn',
    summary:
      'Mỗi thôn một nét riêng; không làm nhà bê tông trong làng cũ; lợi ích chia cho cả nhà không đón khách.',
    fields: {
      kind: 'PLAN',
      sector: 'CULTURE',
      number: '41/KH-UBND (trình diễn)',
      approvedOn: dayOn(today, -40),
      approvedBy: office,
      from: yearOn(today),
      to: yearOn(today) + 4,
      status: 'RUNNING',
    },
    daysAgo: 39,
  },
  {
    unit,
    type: 'plan',
    title: 'Quy hoạch chung xây dựng xã Tả Phìn',
    summary:
      'Khu trung tâm, mười thôn, vùng cấm xây dựng ven suối và chân dốc. Bản đồ niêm yết tại nhà văn hóa các thôn.',
    fields: {
      kind: 'CONSTRUCTION',
      sector: 'CONSTRUCTION',
      number: '1932/QĐ-UBND (trình diễn)',
      approvedOn: dayOn(today, -82),
      approvedBy: 'Ủy ban nhân dân tỉnh',
      from: 2026,
      to: 2035,
      status: 'RUNNING',
    },
    papers: ['quyet-dinh-quy-hoach'],
    daysAgo: 81,
  },
  {
    unit,
    type: 'project',
    title: 'Sửa đường liên thôn Tả Chải – Suối Thầu',
    fields: {
      status: 'RUNNING',
      goal: 'Bê tông hóa 1,2 km, làm lại hai cống thoát nước, kè chân dốc.',
      sector: 'TRANSPORT',
      projectType: 'PUBLIC_INVESTMENT',
      from: yearOn(today),
      to: yearOn(today),
      funds: 3_850 * million,
      funding: 'STATE_BUDGET',
      sponsor: 'Ngân sách tỉnh hỗ trợ có mục tiêu',
      investor: office,
      place: 'Thôn Tả Chải, thôn Suối Thầu',
      location: { lat: 22.405, lon: 103.85 },
    },
    daysAgo: 18,
  },
  {
    unit,
    type: 'project',
    title: 'Nước sạch thôn Lủ Khấu và thôn Can Ngài',
    fields: {
      status: 'PREPARING',
      goal: 'Đưa nước về 164 hộ, xây hai bể chứa 50 m³.',
      sector: 'FARMING',
      projectType: 'PUBLIC_INVESTMENT',
      from: yearOn(today) + 1,
      to: yearOn(today) + 1,
      funds: 2_400 * million,
      funding: 'MIXED',
      sponsor: 'Ngân sách và ngày công của nhân dân',
      investor: office,
      place: 'Thôn Lủ Khấu, thôn Can Ngài',
    },
    daysAgo: 25,
  },
  {
    unit,
    type: 'project',
    title: 'Điểm trường mầm non Giàng Tra',
    fields: {
      status: 'DONE',
      goal: 'Hai phòng học, bếp ăn, sân chơi cho 52 trẻ.',
      sector: 'EDUCATION',
      projectType: 'AID',
      from: yearOn(today) - 1,
      to: yearOn(today),
      funds: 1_620 * million,
      funding: 'ENTERPRISE',
      sponsor: 'Doanh nghiệp tài trợ (trình diễn)',
      investor: office,
      place: 'Thôn Giàng Tra',
    },
    daysAgo: 55,
  },
  {
    unit,
    type: 'procurement',
    title: 'Kết quả chọn nhà thầu sửa đường Tả Chải – Suối Thầu',
    fields: {
      kind: 'RESULT',
      package: 'Thi công sửa đường liên thôn Tả Chải – Suối Thầu',
      investor: office,
      issuedOn: dayOn(today, -23),
      price: 3_480 * million,
      form: 'QUOTES',
      winner: 'Công ty xây dựng C (trình diễn)',
      winningPrice: 3_395 * million,
      link: 'https://muasamcong.mpi.gov.vn/',
    },
    daysAgo: 23,
  },
  {
    unit,
    type: 'procurement',
    title: 'Mời cộng đồng dân cư nhận làm rãnh thoát nước nội thôn',
    fields: {
      kind: 'INVITATION',
      package: 'Rãnh thoát nước nội thôn Móng Sến 1 và Móng Sến 2',
      investor: office,
      issuedOn: dayOn(today, -6),
      price: 310 * million,
      form: 'COMMUNITY',
      deadline: dayOn(today, 9),
      deadlineTime: '16:00',
    },
    daysAgo: 6,
  },
];

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
