import { dayOn, shownDay } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, h, ul } from '../write-body.ts';

const unit = 'laocai';

export const pressOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'spokesperson',
    title: 'Chánh Văn phòng Ủy ban nhân dân tỉnh (trình diễn)',
    fields: {
      position: 'Chánh Văn phòng, Người phát ngôn của Ủy ban nhân dân tỉnh',
      unit: 'Ủy ban nhân dân tỉnh',
      mandate: 'STANDING',
      phone: '0214 000 0111',
      email: 'nguoiphatngon@laocai.example',
      assignedOn: dayOn(today, -110),
      document: 'Quyết định giao nhiệm vụ phát ngôn (trình diễn)',
      order: 2,
    },
    daysAgo: 110,
  },
  {
    unit,
    type: 'spokesperson',
    title: 'Chủ tịch Ủy ban nhân dân tỉnh (trình diễn)',
    fields: {
      position: 'Chủ tịch Ủy ban nhân dân tỉnh',
      unit: 'Ủy ban nhân dân tỉnh',
      mandate: 'HEAD',
      phone: '0214 000 0101',
      email: 'chutich@laocai.example',
      assignedOn: dayOn(today, -110),
      order: 1,
    },
    daysAgo: 110,
  },
  ...(
    [
      [
        'Giám đốc Sở Văn hóa, Thể thao và Du lịch (trình diễn)',
        'Sở Văn hóa, Thể thao và Du lịch',
        'sovhttdl',
      ],
      ['Giám đốc Sở Nông nghiệp và Môi trường (trình diễn)', 'Sở Nông nghiệp và Môi trường', 'sonnmt'],
      ['Chủ tịch Ủy ban nhân dân xã Tả Phìn (trình diễn)', 'Ủy ban nhân dân xã Tả Phìn', 'taphin'],
      ['Chủ tịch Ủy ban nhân dân phường Sa Pa (trình diễn)', 'Ủy ban nhân dân phường Sa Pa', 'sapa'],
    ] as const
  ).map(([title, body, mail], index): DemoItem => ({
    unit,
    type: 'spokesperson',
    title,
    fields: {
      position: title.replace(/ (Sở|Ủy).*$/, ''),
      unit: body,
      mandate: 'HEAD',
      phone: `0214 000 02${index}1`,
      email: `${mail}@laocai.example`,
      assignedOn: dayOn(today, -105),
      order: 10 + index,
    },
    daysAgo: 105,
  })),
  {
    unit,
    type: 'spokesperson',
    title: 'Phó Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh (trình diễn)',
    fields: {
      position: 'Phó Trưởng ban',
      unit: 'Ban Chỉ huy Phòng thủ dân sự tỉnh',
      mandate: 'AUTHORISED',
      phone: '0214 000 0112',
      email: 'phongthudansu@laocai.example',
      assignedOn: dayOn(today, -20),
      scope: 'Cung cấp thông tin về ứng phó mưa lũ, rét đậm cho báo chí',
      validUntil: dayOn(today, 70),
      order: 3,
    },
    daysAgo: 20,
  },
  {
    unit,
    type: 'press-release',
    title: 'Thông cáo báo chí về tình hình kinh tế – xã hội tháng 10 và nhiệm vụ hai tháng cuối năm',
    summary:
      'Du lịch, xuất nhập khẩu tăng; tỉnh tập trung giải ngân đầu tư công, nhà ở cho hộ vùng sạt lở và phòng, chống rét.',
    body: body(
      'Ủy ban nhân dân tỉnh thông tin đến các cơ quan báo chí kết quả tháng 10:',
      ul(
        'Khách du lịch đạt 1,28 triệu lượt, cao nhất từ đầu năm.',
        'Kim ngạch qua cửa khẩu tăng 14,5%.',
        'Giải ngân đầu tư công đạt 54,3% kế hoạch.',
      ),
      h('Việc tỉnh đang làm'),
      'Chuyển vốn từ dự án chậm sang dự án có khối lượng; hoàn thành chỗ ở tạm cho hộ vùng sạt lở; kiểm tra công tác phòng, chống rét ở các xã vùng cao.',
    ),
    fields: {
      number: '11/TCBC (trình diễn)',
      releasedOn: dayOn(today, -10),
      releasedAt: '16:00',
      contact: 'Phòng Báo chí, Văn phòng Ủy ban nhân dân tỉnh',
      phone: '0214 000 0111',
      email: 'baochi@laocai.example',
    },
    papers: ['thong-ke-thang-tinh'],
    daysAgo: 10,
  },
  {
    unit,
    type: 'press-release',
    title: 'Thông tin ban đầu về sạt lở trên tỉnh lộ 155',
    summary:
      'Không có thiệt hại về người; thông xe một làn sau bốn giờ. Thông tin tiếp theo được cung cấp lúc 17 giờ.',
    body: body(
      `Khoảng 5 giờ ngày ${shownDay(today, -2)}, ta luy dương tại km 8 + 200 tỉnh lộ 155 sạt khoảng 600 m³ đất đá. Không có người bị nạn.`,
      'Điều đã rõ: đường thông một làn từ 9 giờ. Điều chưa rõ: thời gian thông hai làn; cơ quan chuyên môn đang kiểm tra mái dốc.',
    ),
    fields: {
      number: '12/TCBC (trình diễn)',
      releasedOn: dayOn(today, -2),
      releasedAt: '09:30',
      contact: 'Ban Chỉ huy Phòng thủ dân sự tỉnh',
      phone: '0214 000 0112',
      email: 'phongthudansu@laocai.example',
    },
    picture: 'lam-duong',
    daysAgo: 2,
  },
  {
    unit,
    type: 'press-conference',
    title: 'Họp báo quý IV: kết quả năm và kế hoạch năm sau',
    summary: 'Họp báo định kỳ; đại biểu đăng ký qua thư điện tử trước hai ngày.',
    body: body(
      'Nội dung: kinh tế – xã hội, đầu tư công, nhà ở cho hộ vùng sạt lở. Có phiên dịch ngôn ngữ ký hiệu.',
    ),
    fields: {
      kind: 'REGULAR',
      day: dayOn(today, 12),
      time: '09:00',
      place: 'Phòng họp báo, Khu hành chính tỉnh',
      chair: 'Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh',
      phone: '0214 000 0111',
    },
    daysAgo: 4,
  },
  {
    unit,
    type: 'press-conference',
    title: 'Họp báo chuyên đề: mùa du lịch cuối năm an toàn, đúng giá',
    body: body(
      '**Báo chí hỏi:** xử lý thế nào nơi tăng giá phòng?',
      '**Trả lời:** đường dây nóng nhận phản ánh 24 giờ; cơ sở không niêm yết hoặc thu quá giá bị xử phạt và công khai tên trên Cổng thông tin điện tử tỉnh.',
    ),
    fields: {
      kind: 'SUBJECT',
      day: dayOn(today, -27),
      time: '14:30',
      place: 'Trung tâm Hội nghị tỉnh',
      chair: 'Giám đốc Sở Văn hóa, Thể thao và Du lịch',
      phone: '0214 000 0201',
    },
    daysAgo: 26,
  },
];

type Question = [
  title: string,
  question: string,
  answer: string[],
  sector: string,
  by: string,
  asked: number,
  answered: number,
];

const questions: Question[] = [
  [
    'Chuyển nơi ở sau sắp xếp xã thì có phải đổi căn cước không?',
    'Gia đình tôi ở xã cũ nay đã nhập vào xã mới. Tôi có phải đi làm lại căn cước và sổ đỏ không?',
    [
      'Không phải đổi. Căn cước, giấy chứng nhận quyền sử dụng đất và giấy tờ khác còn hạn vẫn có giá trị.',
      'Khi có nhu cầu, người dân yêu cầu xác nhận địa chỉ mới tại Trung tâm Phục vụ hành chính công, không thu phí.',
    ],
    'JUSTICE',
    'Sở Nội vụ',
    20,
    15,
  ],
  [
    'Hộ kinh doanh nhà nghỉ tại bản cần những giấy tờ gì?',
    'Tôi muốn đón khách ngủ lại tại nhà sàn. Thủ tục thế nào, bao lâu thì xong?',
    [
      'Cần đăng ký hộ kinh doanh, thông báo đủ điều kiện an ninh trật tự, phòng cháy và niêm yết giá.',
      'Hồ sơ nộp một lần ở Trung tâm Phục vụ hành chính công xã, nhận kết quả sau 5 ngày làm việc.',
    ],
    'CULTURE',
    'Sở Văn hóa, Thể thao và Du lịch',
    16,
    11,
  ],
  [
    'Khi nào được hỗ trợ trâu, bò chết vì rét?',
    'Năm trước nhà tôi mất một con trâu vì rét mà không được hỗ trợ. Lý do là gì?',
    [
      'Được hỗ trợ khi hộ có kê khai chăn nuôi, có báo với xã trong 24 giờ và chuồng trại đã che chắn.',
      'Gia đình kê khai với trưởng thôn trước ngày 30/11 hằng năm. Mức hỗ trợ tính theo cân nặng, chi trả qua tài khoản.',
    ],
    'FARMING',
    'Sở Nông nghiệp và Môi trường',
    12,
    8,
  ],
  [
    'Con học trường nội trú có được hỗ trợ đi lại dịp Tết không?',
    'Nhà tôi cách trường 60 km. Cháu về Tết có được hỗ trợ tiền xe không?',
    [
      'Có. Học sinh nội trú được cấp tiền tàu xe hai lượt mỗi năm học, nhà trường chi trước kỳ nghỉ.',
      'Gia đình không phải nộp vé, chỉ ký nhận tại trường.',
    ],
    'EDUCATION',
    'Sở Giáo dục và Đào tạo',
    9,
    5,
  ],
  [
    'Quên mật khẩu VNeID thì nộp hồ sơ trực tuyến thế nào?',
    'Tôi lớn tuổi, không dùng điện thoại thông minh. Có ai giúp nộp hồ sơ không?',
    [
      'Có. Trung tâm Phục vụ hành chính công và tổ công nghệ số cộng đồng ở thôn giúp khôi phục tài khoản và nộp hồ sơ miễn phí.',
      'Mang theo căn cước. Không đưa mật khẩu cho người khác giữ hộ.',
    ],
    'SCIENCE',
    'Trung tâm Phục vụ hành chính công tỉnh',
    6,
    3,
  ],
];

export const questionsOfTheProvince = (today: Date): DemoItem[] =>
  questions.map(([title, question, answer, sector, answeredBy, asked, answered]) => ({
    unit,
    type: 'question-answer',
    title,
    body: body(...answer),
    fields: {
      question,
      asker: 'CITIZEN',
      sector,
      askedOn: dayOn(today, -asked),
      answeredBy,
      answeredOn: dayOn(today, -answered),
    },
    daysAgo: answered,
  }));
