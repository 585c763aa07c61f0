import { portrait, type DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai';
const drawn = {
  vi: 'Hình vẽ minh họa, không phải chân dung người thật',
  en: 'Drawing, not a portrait of a person',
  zh: '示意图，并非真人肖像',
  km: 'គំនូរឧទាហរណ៍ មិនមែនរូបមនុស្សពិត',
};

interface Post {
  order: number;
  who: 'woman' | 'man';
  title: [vi: string, en: string, zh: string, km: string];
  tasks: [vi: string, en: string, zh: string, km: string];
  mail: string;
  phone: string;
}

const posts: Post[] = [
  {
    order: 1,
    who: 'man',
    title: [
      'Chủ tịch Ủy ban nhân dân tỉnh (trình diễn)',
      'Chair of the Provincial People’s Committee (demonstration)',
      '省人民委员会主席（演示）',
      'ប្រធានគណៈកម្មាធិការប្រជាជនខេត្ត (បង្ហាញ)',
    ],
    tasks: [
      'Lãnh đạo, điều hành toàn diện công việc của Ủy ban nhân dân tỉnh. Trực tiếp phụ trách quy hoạch, ngân sách, tổ chức bộ máy, quốc phòng, an ninh và đối ngoại; chủ trì tiếp công dân định kỳ.',
      'Leads all the work of the Committee. In charge of planning, the budget, the apparatus, defence, security and external relations; receives citizens on the days announced.',
      '全面领导省人民委员会工作，直接分管规划、预算、机构、国防、安全与对外事务，并定期接待公民。',
      'ដឹកនាំការងារទូទៅរបស់គណៈកម្មាធិការ។ ទទួលបន្ទុកផែនការ ថវិកា រចនាសម្ព័ន្ធ ការពារជាតិ សន្តិសុខ និងកិច្ចការបរទេស ហើយទទួលជួបប្រជាពលរដ្ឋតាមកាលកំណត់។',
    ],
    mail: 'chutich',
    phone: '0214 000 0101',
  },
  {
    order: 2,
    who: 'woman',
    title: [
      'Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh (trình diễn)',
      'Standing Vice Chair of the Provincial People’s Committee (demonstration)',
      '省人民委员会常务副主席（演示）',
      'អនុប្រធានអចិន្ត្រៃយ៍គណៈកម្មាធិការប្រជាជនខេត្ត (បង្ហាញ)',
    ],
    tasks: [
      'Thay mặt Chủ tịch khi vắng mặt. Phụ trách tài chính, đầu tư công, cải cách hành chính, chuyển đổi số, thanh tra và tư pháp.',
      'Stands in for the Chair. In charge of finance, public investment, administrative reform, digital transformation, inspection and justice.',
      '主席外出时代行职责；分管财政、公共投资、行政改革、数字化转型、监察与司法。',
      'ជំនួសប្រធានពេលអវត្តមាន។ ទទួលបន្ទុកហិរញ្ញវត្ថុ ការវិនិយោគសាធារណៈ កំណែទម្រង់រដ្ឋបាល បរិវត្តកម្មឌីជីថល អធិការកិច្ច និងយុត្តិធម៌។',
    ],
    mail: 'pct1',
    phone: '0214 000 0102',
  },
  {
    order: 3,
    who: 'man',
    title: [
      'Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách kinh tế (trình diễn)',
      'Vice Chair for the economy (demonstration)',
      '分管经济的省人民委员会副主席（演示）',
      'អនុប្រធានទទួលបន្ទុកសេដ្ឋកិច្ច (បង្ហាញ)',
    ],
    tasks: [
      'Phụ trách nông nghiệp, môi trường, xây dựng, giao thông, công thương, cửa khẩu; Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh.',
      'In charge of agriculture, the environment, construction, transport, trade and the border gates; heads the civil defence command.',
      '分管农业、环境、建设、交通、工商与口岸；任省民防指挥部主任。',
      'ទទួលបន្ទុកកសិកម្ម បរិស្ថាន សំណង់ ដឹកជញ្ជូន ពាណិជ្ជកម្ម និងច្រកព្រំដែន និងជាប្រធានបញ្ជាការការពារស៊ីវិល។',
    ],
    mail: 'pct2',
    phone: '0214 000 0103',
  },
  {
    order: 4,
    who: 'woman',
    title: [
      'Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách văn hóa, xã hội (trình diễn)',
      'Vice Chair for culture and social affairs (demonstration)',
      '分管文化社会事务的省人民委员会副主席（演示）',
      'អនុប្រធានទទួលបន្ទុកវប្បធម៌ និងសង្គម (បង្ហាញ)',
    ],
    tasks: [
      'Phụ trách giáo dục, y tế, văn hóa, thể thao, du lịch, dân tộc, tôn giáo, an sinh xã hội và thông tin cơ sở.',
      'In charge of education, health, culture, sport, tourism, ethnic and religious affairs, welfare and grassroots information.',
      '分管教育、卫生、文化、体育、旅游、民族宗教、社会保障与基层信息。',
      'ទទួលបន្ទុកអប់រំ សុខាភិបាល វប្បធម៌ កីឡា ទេសចរណ៍ ជនជាតិ សាសនា សុខុមាលភាព និងព័ត៌មានមូលដ្ឋាន។',
    ],
    mail: 'pct3',
    phone: '0214 000 0104',
  },
];

const story = {
  vi: body(
    'Đây là mục trình diễn: người thật không được nêu tên. Khi dùng thật, phần này ghi tiểu sử tóm tắt: năm sinh, quê quán, trình độ, quá trình công tác.',
    'Chức vụ hiện nay theo nghị quyết của Hội đồng nhân dân tỉnh nhiệm kỳ 2026 – 2031.',
  ),
  en: body(
    'This is a demonstration: no real person is named. In real use a short biography stands here: year and place of birth, education and offices held.',
    'Present office by resolution of the Provincial People’s Council, term 2026–2031.',
  ),
  zh: body('此为演示内容，不涉及真实人物。正式使用时，此处载明简历：出生年份、籍贯、学历和工作经历。'),
  km: body('នេះជាការបង្ហាញ៖ មិនមានឈ្មោះមនុស្សពិតទេ។ ពេលប្រើពិត ទីនេះមានជីវប្រវត្តិសង្ខេប។'),
};

export const leadersOfTheProvince = (): DemoItem[] =>
  posts.map(({ order, who, title, tasks, mail, phone }) => ({
    unit,
    type: 'leader',
    title: title[0],
    body: story.vi,
    fields: {
      position: title[0].replace(' (trình diễn)', ''),
      tasks: tasks[0],
      portrait: portrait(who, drawn.vi),
      phone,
      email: `${mail}@laocai.example`,
      order,
    },
    daysAgo: 100,
    in: Object.fromEntries(
      (['en', 'zh', 'km'] as const).map((language, index) => [
        language,
        {
          title: title[index + 1]!,
          body: story[language],
          fields: {
            position: title[index + 1]!.replace(/ ?[(（].*$/, ''),
            tasks: tasks[index + 1]!,
            portrait: portrait(who, drawn[language]),
          },
        },
      ]),
    ),
  }));

const offices: [name: string, kind: string, functions: string, head: string, phone: string][] = [
  [
    'Văn phòng Ủy ban nhân dân tỉnh',
    'OFFICE',
    'Tham mưu, giúp việc Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân tỉnh; điều phối chương trình công tác; quản trị Cổng thông tin điện tử tỉnh; tiếp công dân.',
    'Chánh Văn phòng (trình diễn)',
    '0214 000 0110',
  ],
  [
    'Trung tâm Phục vụ hành chính công tỉnh',
    'SERVICE_CENTRE',
    'Hướng dẫn, tiếp nhận, trả kết quả thủ tục hành chính của mười ba sở, ngành; hỗ trợ nộp hồ sơ trực tuyến; nhận hồ sơ không phụ thuộc nơi cư trú.',
    'Giám đốc Trung tâm (trình diễn)',
    '0214 000 0119',
  ],
  [
    'Ban Tiếp công dân tỉnh',
    'DIVISION',
    'Tiếp công dân thường xuyên tại trụ sở; tiếp nhận, phân loại, theo dõi đơn khiếu nại, tố cáo, kiến nghị, phản ánh.',
    'Trưởng ban (trình diễn)',
    '0214 000 0118',
  ],
  [
    'Ban Chỉ huy Phòng thủ dân sự tỉnh',
    'AGENCY',
    'Chỉ đạo ứng phó thiên tai, thảm họa, tìm kiếm cứu nạn; trực 24 giờ trong mùa mưa bão; phát lệnh cảnh báo qua loa, bảng tin và tin nhắn.',
    'Trưởng ban: Phó Chủ tịch Ủy ban nhân dân tỉnh (trình diễn)',
    '0214 000 0112',
  ],
  [
    'Trung tâm Chuyển đổi số tỉnh',
    'PUBLIC_UNIT',
    'Vận hành hạ tầng số dùng chung, trung tâm điều hành thông minh, đường dây hỗ trợ dịch vụ công trực tuyến.',
    'Giám đốc Trung tâm (trình diễn)',
    '0214 000 0122',
  ],
];

export const apparatusOfTheProvince = (): DemoItem[] =>
  offices.map(([title, kind, functions, head, phone], index) => ({
    unit,
    type: 'apparatus',
    title,
    fields: {
      kind,
      functions,
      head,
      address: 'Khu hành chính tỉnh, tỉnh Lào Cai',
      phone,
      email: `lienhe${index + 1}@laocai.example`,
      order: index + 1,
    },
    daysAgo: 96,
  }));
