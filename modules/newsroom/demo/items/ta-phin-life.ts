import { dayOn } from '../days.ts';
import { drawing, spoken, type DemoItem } from '../demo-item.ts';
import { body, h, ul } from '../write-body.ts';
import { taPhinBoundary } from './ta-phin-boundary.ts';

const unit = 'laocai.taphin';
const illustrator = 'Tranh minh họa của Saola';

export const newsOfTaPhinInEnglish = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'news',
    title: 'Vườn thuốc Dao đỏ mở cửa đón khách mùa đông',
    summary:
      'Sáu vườn thuốc ở thôn Sả Xéng và Tả Chải hướng dẫn nhận biết lá thuốc, nấu nước tắm và ăn cơm cùng gia đình.',
    body: body(
      'Từ cuối tuần này, sáu vườn thuốc của người Dao đỏ mở cửa hằng ngày từ 8 giờ đến 17 giờ. Chủ vườn chỉ cách nhận biết hơn bốn mươi loại lá, cách hái mà không làm chết cây.',
      h('Khách cần biết'),
      ul(
        'Đặt trước một ngày qua số điện thoại của xã.',
        'Không tự hái lá, không mang cây ra khỏi vườn.',
        'Giá niêm yết ở cổng, bằng tiếng Việt và tiếng Anh.',
      ),
    ),
    category: 'van-hoa',
    topic: 5,
    picture: 'trong-cay',
    daysAgo: 1,
    in: {
      en: {
        title: 'Herb gardens of the Red Dao open for winter guests',
        summary:
          'Six gardens in Sả Xéng and Tả Chải show how to know the leaves and cook a herbal bath, and share a family meal.',
        body: body(
          'From this weekend six herb gardens of the Red Dao are open daily from 8 to 17. Their owners show more than forty kinds of leaves, and how to pick them so that the plant lives on.',
          h('Good to know'),
          ul(
            'Book a day ahead with the commune.',
            'Do not pick leaves yourself or take plants away.',
            'Prices stand at the gate in Vietnamese and English.',
          ),
        ),
      },
    },
  },
  {
    unit,
    type: 'news',
    title: 'Chợ thổ cẩm sáng thứ bảy dời vào sân nhà văn hóa',
    summary: 'Có mái che, chỗ gửi xe và bàn dạy thêu cho trẻ em. Chợ họp từ 7 giờ đến 11 giờ.',
    body: body(
      'Để tránh mưa và bớt lấn đường, chợ thổ cẩm họp trong sân nhà văn hóa xã. Ban quản lý chợ không thu phí ba tháng đầu.',
      'Khách muốn học thêu đăng ký tại bàn đón tiếp.',
    ),
    category: 'van-hoa',
    topic: 5,
    picture: 'cho-phien',
    daysAgo: 6,
    in: {
      en: {
        title: 'Saturday brocade market moves into the yard of the culture house',
        summary:
          'A roof, a place for motorbikes and a table where children learn to embroider. Open from 7 to 11.',
        body: body(
          'To keep dry and leave the road free, the market is held in the yard of the culture house. No fee is asked in the first three months.',
          'Guests who want to learn embroidery sign up at the welcome table.',
        ),
      },
    },
  },
  {
    unit,
    type: 'event',
    title: 'Ngày hội Đại đoàn kết các dân tộc thôn Sả Xéng',
    summary: 'Trình diễn khèn, thi giã bánh giầy, trao nhà cho hai hộ nghèo.',
    fields: {
      from: dayOn(today, 12),
      time: '08:00',
      place: 'Nhà văn hóa thôn Sả Xéng',
      organiser: 'Ủy ban Mặt trận Tổ quốc xã',
    },
    picture: 'nha-san',
    daysAgo: 4,
  },
];

export const galleryOfTaPhin = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'picture-album',
    title: 'Tả Phìn bốn mùa',
    summary: 'Ruộng, chợ, trường và núi. Ảnh trong mục này là tranh minh họa.',
    fields: {
      pictures: [
        {
          picture: drawing('nha-san', 'Nhà sàn bên ruộng bậc thang'),
          caption: 'Mùa cấy',
          photographer: illustrator,
        },
        {
          picture: drawing('cho-phien', 'Người bán và người mua ở chợ thổ cẩm'),
          caption: 'Chợ sáng thứ bảy',
          photographer: illustrator,
        },
        {
          picture: drawing('truong-hoc', 'Học sinh ở sân trường'),
          caption: 'Điểm trường Giàng Tra',
          photographer: illustrator,
        },
        {
          picture: drawing('mua-bao', 'Mây đen trên núi, nước suối lên'),
          caption: 'Mùa mưa',
          photographer: illustrator,
        },
      ],
      takenOn: dayOn(today, -50),
      place: 'Xã Tả Phìn',
    },
    daysAgo: 48,
    in: {
      en: {
        title: 'Tả Phìn through the year',
        summary: 'Fields, market, school and mountains. The pictures here are drawings.',
        fields: {
          pictures: [
            {
              picture: drawing('nha-san', 'A stilt house beside rice terraces'),
              caption: 'Planting season',
              photographer: 'Drawing by Saola',
            },
            {
              picture: drawing('cho-phien', 'Sellers and buyers at the brocade market'),
              caption: 'Saturday morning market',
              photographer: 'Drawing by Saola',
            },
            {
              picture: drawing('truong-hoc', 'Children in a school yard'),
              caption: 'The school of Giàng Tra',
              photographer: 'Drawing by Saola',
            },
            {
              picture: drawing('mua-bao', 'Dark clouds over mountains, a rising stream'),
              caption: 'Rainy season',
              photographer: 'Drawing by Saola',
            },
          ],
          place: 'Tả Phìn',
        },
      },
    },
  },
  {
    unit,
    type: 'audio',
    title: 'Bản tin loa xã: phòng rét cho người và vật nuôi',
    summary: 'Giọng đọc do máy tạo.',
    fields: {
      file: spoken('ban-tin-phong-ret.mp3'),
      recordedOn: dayOn(today, -3),
      transcript:
        'Bà con chú ý. Trời sắp rét đậm. Bà con che kín chuồng trại, cho trâu bò ăn no, uống nước ấm. Không đốt than trong phòng kín. Người già và trẻ nhỏ mặc ấm, hạn chế ra ngoài lúc sáng sớm.',
    },
    daysAgo: 3,
  },
  {
    unit,
    type: 'boundary-map',
    title: 'Bản đồ hành chính xã Tả Phìn',
    summary: 'Mười thôn, trải dọc tỉnh lộ 155 và suối Thầu.',
    body: body(
      'Xã hình thành từ hai xã Tả Phìn và Trung Chải cũ. Ranh giới chi tiết xem tại trang bản đồ của cơ quan chuyên ngành và bảng niêm yết ở trụ sở xã.',
    ),
    fields: {
      boundary: taPhinBoundary,
      mapCredit: 'gis.vn; sapnhap.bando.com.vn (bản vẽ gọn để trình diễn)',
      mapLink: 'https://sapnhap.bando.com.vn/',
      neighbours: [
        { direction: 'NORTH', neighbour: 'Xã Bản Xèo' },
        { direction: 'NORTH_EAST', neighbour: 'Xã Cốc San' },
        { direction: 'SOUTH', neighbour: 'Phường Sa Pa' },
        { direction: 'NORTH_WEST', neighbour: 'Xã Mường Hum' },
      ],
      basis: 'Nghị quyết số 1673/NQ-UBTVQH15',
    },
    daysAgo: 104,
  },
];

const contacts: [
  vi: [string, string, string, string],
  en: [string, string, string, string],
  duty: string,
  phone: string,
  mail: string,
][] = [
  [
    [
      'Công chức một cửa (trình diễn)',
      'Công chức tiếp nhận hồ sơ',
      'Trung tâm Phục vụ hành chính công xã',
      'Nộp hồ sơ, nhận kết quả, hỏi thủ tục',
    ],
    [
      'One-stop officer (demonstration)',
      'Desk officer',
      'Public service centre of the commune',
      'Hand in files, receive results, ask about procedures',
    ],
    'PROCEDURES',
    '0214 000 0137',
    'motcua.taphin',
  ],
  [
    [
      'Đầu mối cung cấp thông tin của xã (trình diễn)',
      'Công chức văn phòng',
      'Văn phòng HĐND và UBND xã',
      'Yêu cầu cung cấp thông tin, hỏi lịch tiếp công dân',
    ],
    [
      'Information officer of the commune (demonstration)',
      'Officer',
      'Office of the People’s Council and Committee',
      'Requests for information, days of reception',
    ],
    'INFORMATION',
    '0214 000 0134',
    'thongtin.taphin',
  ],
  [
    [
      'Cán bộ văn hóa, du lịch (trình diễn)',
      'Công chức Phòng Văn hóa – Xã hội',
      'Phòng Văn hóa – Xã hội',
      'Du lịch, nhà nghỉ, nghề thổ cẩm, hoạt động văn hóa',
    ],
    [
      'Tourism officer (demonstration)',
      'Officer for culture',
      'Division of Culture and Social Affairs',
      'Visits, guest houses, crafts, feasts',
    ],
    'OTHER',
    '0214 000 0136',
    'dulich.taphin',
  ],
  [
    [
      'Trực ban Phòng thủ dân sự xã (trình diễn)',
      'Trực 24 giờ',
      'Ban Chỉ huy Phòng thủ dân sự xã',
      'Lũ, sạt lở, cháy, người mất tích',
    ],
    [
      'Civil defence on duty (demonstration)',
      'On duty day and night',
      'Civil defence command of the commune',
      'Floods, landslides, fire, missing people',
    ],
    'OTHER',
    '0214 000 0112',
    'truc.taphin',
  ],
];

export const contactsOfTaPhin = (): DemoItem[] =>
  contacts.map(([vi, en, duty, phone, mail], index) => ({
    unit,
    type: 'official',
    title: vi[0],
    fields: {
      position: vi[1],
      unit: vi[2],
      duty,
      purpose: vi[3],
      phone,
      email: `${mail}@laocai.example`,
      order: index + 1,
    },
    daysAgo: 86,
    in: { en: { title: en[0], fields: { position: en[1], unit: en[2], purpose: en[3] } } },
  }));

const channels: [title: string, kind: string, at: Record<string, string>][] = [
  ['Trang Thông tin điện tử xã Tả Phìn', 'PORTAL', { link: 'https://taphin.laocai.example/' }],
  ['Cụm loa mười thôn', 'LOUDSPEAKER', { address: 'Nhà văn hóa các thôn, phát 5 giờ 30 và 17 giờ 30' }],
  ['Bảng tin trước trụ sở xã', 'BOARD', { address: 'Trụ sở Ủy ban nhân dân xã' }],
  ['Trang Zalo xã Tả Phìn', 'SOCIAL_PAGE', { link: 'https://zalo.taphin.example/' }],
  ['Điện thoại trực của xã', 'CALL_CENTRE', { phone: '0214 000 0130' }],
  ['Hộp thư của xã', 'EMAIL', { email: 'taphin@laocai.example' }],
];

export const channelsOfTaPhin = (): DemoItem[] =>
  channels.map(([title, kind, at], index) => ({
    unit,
    type: 'channel',
    title,
    fields: { kind, ...at, runBy: 'Ủy ban nhân dân xã Tả Phìn', status: 'RUNNING', order: index + 1 },
    daysAgo: 87,
  }));

const links: [title: string, link: string, group: string][] = [
  ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn/', 'SERVICES'],
  ['Hệ thống mạng đấu thầu quốc gia', 'https://muasamcong.mpi.gov.vn/', 'SERVICES'],
  ['Cơ sở dữ liệu quốc gia về văn bản pháp luật', 'https://vbpl.vn/', 'LAW'],
  ['Trung tâm Dự báo khí tượng thủy văn quốc gia', 'https://nchmf.gov.vn/', 'MINISTRIES'],
];

export const linksOfTaPhin = (): DemoItem[] =>
  links.map(([title, link, group], index) => ({
    unit,
    type: 'link',
    title,
    fields: { link, group, order: index + 1 },
    daysAgo: 84,
  }));
