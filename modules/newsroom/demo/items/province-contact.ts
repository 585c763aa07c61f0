import type { DemoItem } from '../demo-item.ts';

const unit = 'laocai';
type Four = [vi: string, en: string, zh: string, km: string];
const foreign = ['en', 'zh', 'km'] as const;
const officeOf: Four = [
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Office of the Provincial People’s Committee',
  '省人民委员会办公厅',
  'ការិយាល័យគណៈកម្មាធិការប្រជាជនខេត្ត',
];
const centre: Four = [
  'Trung tâm Chuyển đổi số tỉnh',
  'Digital Transformation Centre',
  '省数字化转型中心',
  'មជ្ឈមណ្ឌលបរិវត្តកម្មឌីជីថលខេត្ត',
];

interface Channel {
  kind: string;
  title: Four;
  runBy: Four;
  at: Record<string, string>;
}

const channels: Channel[] = [
  {
    kind: 'PORTAL',
    title: [
      'Cổng Thông tin điện tử tỉnh Lào Cai',
      'Portal of Lào Cai province',
      '老街省门户网站',
      'វិបផតថលខេត្តឡាវកាយ',
    ],
    runBy: officeOf,
    at: { link: 'https://laocai.example/' },
  },
  {
    kind: 'APP',
    title: ['Ứng dụng người dân Saola', 'Citizens’ app', '居民应用程序', 'កម្មវិធីប្រជាពលរដ្ឋ'],
    runBy: centre,
    at: { link: 'https://laocai.example/ung-dung' },
  },
  {
    kind: 'SOCIAL_PAGE',
    title: [
      'Trang Zalo Chính quyền số Lào Cai',
      'Zalo page “Digital government of Lào Cai”',
      'Zalo官方账号“老街数字政府”',
      'ទំព័រ Zalo របស់ខេត្តឡាវកាយ',
    ],
    runBy: centre,
    at: { link: 'https://zalo.laocai.example/' },
  },
  {
    kind: 'SOCIAL_PAGE',
    title: [
      'Trang Facebook Thông tin Lào Cai',
      'Facebook page “Lào Cai information”',
      'Facebook主页“老街资讯”',
      'ទំព័រ Facebook ព័ត៌មានឡាវកាយ',
    ],
    runBy: officeOf,
    at: { link: 'https://facebook.laocai.example/' },
  },
  {
    kind: 'EMAIL',
    title: [
      'Hộp thư tiếp nhận phản ánh, kiến nghị',
      'Mailbox for questions and complaints',
      '意见建议邮箱',
      'ប្រអប់សំបុត្រទទួលមតិ',
    ],
    runBy: officeOf,
    at: { email: 'tiepnhan@laocai.example' },
  },
  {
    kind: 'CALL_CENTRE',
    title: [
      'Tổng đài hỗ trợ người dân và doanh nghiệp',
      'Help line for citizens and enterprises',
      '居民与企业服务热线',
      'ខ្សែជំនួយប្រជាជន និងសហគ្រាស',
    ],
    runBy: centre,
    at: { phone: '1900 0000' },
  },
  {
    kind: 'LOUDSPEAKER',
    title: [
      'Cụm loa truyền thanh các xã, phường',
      'Loudspeakers of the communes',
      '乡坊广播喇叭',
      'ឧបករណ៍បំពងសំឡេងតាមឃុំ',
    ],
    runBy: [
      'Ủy ban nhân dân các xã, phường',
      'People’s Committees of the communes',
      '各乡坊人民委员会',
      'គណៈកម្មាធិការប្រជាជនឃុំ សង្កាត់',
    ],
    at: { address: 'Nhà văn hóa các thôn, tổ dân phố' },
  },
  {
    kind: 'BOARD',
    title: ['Bảng tin điện tử công cộng', 'Public bulletin boards', '公共电子公告栏', 'ក្តារព័ត៌មានសាធារណៈ'],
    runBy: [
      'Ủy ban nhân dân các xã, phường',
      'People’s Committees of the communes',
      '各乡坊人民委员会',
      'គណៈកម្មាធិការប្រជាជនឃុំ សង្កាត់',
    ],
    at: { address: 'Trước trụ sở Ủy ban nhân dân các xã, phường' },
  },
];
const address: Record<string, Four> = {
  LOUDSPEAKER: [
    'Nhà văn hóa các thôn, tổ dân phố',
    'Culture houses of the hamlets',
    '各村文化站',
    'ផ្ទះវប្បធម៌ភូមិ',
  ],
  BOARD: [
    'Trước trụ sở Ủy ban nhân dân các xã, phường',
    'In front of the commune offices',
    '各乡坊人民委员会门前',
    'មុខសាលាឃុំ សង្កាត់',
  ],
};

export const channelsOfTheProvince = (): DemoItem[] =>
  channels.map(({ kind, title, runBy, at }, index) => ({
    unit,
    type: 'channel',
    title: title[0],
    fields: { kind, runBy: runBy[0], status: 'RUNNING', order: index + 1, ...at },
    daysAgo: 92,
    in: Object.fromEntries(
      foreign.map((language, at) => [
        language,
        {
          title: title[at + 1]!,
          fields: { runBy: runBy[at + 1]!, ...(address[kind] && { address: address[kind][at + 1]! }) },
        },
      ]),
    ),
  }));

interface Contact {
  title: Four;
  position: Four;
  unitName: Four;
  duty: string;
  purpose: Four;
  phone: string;
  mail: string;
}

const contacts: Contact[] = [
  {
    title: [
      'Đầu mối cung cấp thông tin (trình diễn)',
      'Information officer (demonstration)',
      '信息提供联系人（演示）',
      'មន្ត្រីផ្តល់ព័ត៌មាន (បង្ហាញ)',
    ],
    position: ['Chuyên viên Phòng Hành chính', 'Officer', '行政处专员', 'មន្ត្រីផ្នែករដ្ឋបាល'],
    unitName: officeOf,
    duty: 'INFORMATION',
    purpose: [
      'Yêu cầu cung cấp thông tin theo Luật Tiếp cận thông tin',
      'Requests under the Law on Access to Information',
      '依《信息获取法》申请信息',
      'ស្នើសុំព័ត៌មានតាមច្បាប់',
    ],
    phone: '0214 000 0115',
    mail: 'cungcapthongtin',
  },
  {
    title: [
      'Thường trực tiếp công dân (trình diễn)',
      'Reception of citizens (demonstration)',
      '公民接待室（演示）',
      'ទទួលជួបប្រជាពលរដ្ឋ (បង្ហាញ)',
    ],
    position: ['Phó Trưởng ban', 'Deputy head', '副主任', 'អនុប្រធាន'],
    unitName: ['Ban Tiếp công dân tỉnh', 'Citizens’ Reception Office', '省公民接待办', 'ការិយាល័យទទួលជួបប្រជាជន'],
    duty: 'RECEPTION',
    purpose: [
      'Gửi đơn khiếu nại, tố cáo; hỏi lịch tiếp công dân',
      'Complaints, denunciations, days of reception',
      '申诉、检举及接待日程',
      'ពាក្យបណ្តឹង និងថ្ងៃទទួលជួប',
    ],
    phone: '0214 000 0118',
    mail: 'tiepcongdan',
  },
  {
    title: [
      'Quầy tiếp nhận hồ sơ (trình diễn)',
      'One-stop desk (demonstration)',
      '一站式受理窗口（演示）',
      'បញ្ជរទទួលឯកសារ (បង្ហាញ)',
    ],
    position: ['Trưởng quầy', 'Head of the desk', '窗口负责人', 'ប្រធានបញ្ជរ'],
    unitName: [
      'Trung tâm Phục vụ hành chính công tỉnh',
      'Public Administration Service Centre',
      '省公共行政服务中心',
      'មជ្ឈមណ្ឌលសេវារដ្ឋបាលសាធារណៈ',
    ],
    duty: 'PROCEDURES',
    purpose: [
      'Nộp hồ sơ, hỏi kết quả thủ tục hành chính',
      'Hand in files, ask about results',
      '递交材料、查询办理结果',
      'ដាក់ឯកសារ និងសួរលទ្ធផល',
    ],
    phone: '0214 000 0119',
    mail: 'motcua',
  },
  {
    title: [
      'Ban Biên tập Cổng thông tin điện tử (trình diễn)',
      'Editorial board of the portal (demonstration)',
      '门户网站编辑部（演示）',
      'ក្រុមនិពន្ធវិបផតថល (បង្ហាញ)',
    ],
    position: ['Phó Trưởng ban biên tập', 'Deputy head of the board', '编辑部副主任', 'អនុប្រធានក្រុមនិពន្ធ'],
    unitName: officeOf,
    duty: 'PORTAL',
    purpose: [
      'Báo lỗi trên cổng, gửi tin bài, góp ý nội dung',
      'Errors on the portal, contributions, comments',
      '网站勘误、投稿与意见',
      'រាយការណ៍កំហុស និងផ្ញើអត្ថបទ',
    ],
    phone: '0214 000 0121',
    mail: 'banbientap',
  },
];

export const officialsOfTheProvince = (): DemoItem[] =>
  contacts.map(({ title, position, unitName, duty, purpose, phone, mail }, index) => ({
    unit,
    type: 'official',
    title: title[0],
    fields: {
      position: position[0],
      unit: unitName[0],
      duty,
      purpose: purpose[0],
      phone,
      email: `${mail}@laocai.example`,
      order: index + 1,
    },
    daysAgo: 88,
    in: Object.fromEntries(
      foreign.map((language, at) => [
        language,
        {
          title: title[at + 1]!,
          fields: { position: position[at + 1]!, unit: unitName[at + 1]!, purpose: purpose[at + 1]! },
        },
      ]),
    ),
  }));

const links: [title: string, link: string, group: string][] = [
  ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn/', 'SERVICES'],
  ['Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.vn/', 'STATE'],
  ['Cổng Thông tin điện tử Quốc hội', 'https://quochoi.vn/', 'STATE'],
  ['Cơ sở dữ liệu quốc gia về văn bản pháp luật', 'https://vbpl.vn/', 'LAW'],
  ['Công báo điện tử', 'https://congbao.chinhphu.vn/', 'LAW'],
  ['Hệ thống mạng đấu thầu quốc gia', 'https://muasamcong.mpi.gov.vn/', 'SERVICES'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'https://bvhttdl.gov.vn/', 'MINISTRIES'],
  ['Bộ Nội vụ', 'https://moha.gov.vn/', 'MINISTRIES'],
  ['Trung tâm Dự báo khí tượng thủy văn quốc gia', 'https://nchmf.gov.vn/', 'MINISTRIES'],
  ['Bảo hiểm xã hội Việt Nam', 'https://baohiemxahoi.gov.vn/', 'SERVICES'],
];

export const linksOfTheProvince = (): DemoItem[] =>
  links.map(([title, link, group], index) => ({
    unit,
    type: 'link',
    title,
    fields: { link, group, order: index + 1 },
    daysAgo: 85,
  }));
