import { portrait, type DemoItem } from '../demo-item.ts';
import { body, h, ul } from '../write-body.ts';

const unit = 'laocai.taphin';
const type = 'introduction';

export const introductionOfTaPhin = (): DemoItem[] => [
  {
    unit,
    type,
    title: 'Xã Tả Phìn hôm nay',
    body: body(
      'Xã Tả Phìn hình thành từ ngày 01/7/2025 trên cơ sở nhập hai xã Tả Phìn và Trung Chải của thị xã Sa Pa cũ. Xã có mười thôn, phần lớn là người Mông và người Dao đỏ.',
      'Trung tâm xã cách phường Sa Pa khoảng 12 km theo tỉnh lộ 155. Bà con làm ruộng bậc thang, trồng cây thuốc, thêu dệt thổ cẩm và đón khách tại nhà.',
    ),
    fields: { aspect: 'OVERVIEW', order: 1, location: { lat: 22.391, lon: 103.842 } },
    picture: 'nha-san',
    daysAgo: 112,
    in: {
      en: {
        title: 'Tả Phìn today',
        body: body(
          'The commune of Tả Phìn was formed on 1 July 2025 from two communes of the former town of Sa Pa, Tả Phìn and Trung Chải. It has ten hamlets; most people are Mông and Red Dao.',
          'The centre lies some 12 kilometres from Sa Pa by provincial road 155. People grow rice on terraces and herbs, embroider and weave, and welcome guests in their homes.',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Núi, suối và khí hậu',
    body: body(
      'Xã nằm ở độ cao từ 900 đến hơn 1.800 m, dưới chân các dãy núi phía bắc Sa Pa. Suối Thầu và nhiều khe nhỏ chảy qua, mùa mưa nước lên rất nhanh.',
      'Mùa hè mát, mùa đông có sương muối và băng giá. Mưa tập trung từ tháng 5 đến tháng 9.',
    ),
    fields: { aspect: 'NATURE', order: 2 },
    picture: 'bien-may',
    daysAgo: 112,
    in: {
      en: {
        title: 'Mountains, streams and weather',
        body: body(
          'The commune lies between 900 and more than 1,800 metres, below the mountains north of Sa Pa. The Thầu stream and many smaller ones cross it and rise fast when it rains.',
          'Summers are cool; winters bring frost and ice. Most rain falls from May to September.',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Từ hai xã thành một',
    body: body(
      'Hai xã Tả Phìn và Trung Chải thuộc huyện, rồi thị xã Sa Pa trong nhiều thập kỷ. Theo Nghị quyết số 1673/NQ-UBTVQH15, toàn bộ diện tích và dân số hai xã nhập thành xã Tả Phìn, hoạt động từ ngày 01/7/2025.',
      'Tin, bài của hai xã cũ vẫn đọc được: trang xã Tả Phìn cũ được lưu trữ, trang xã Trung Chải cũ dẫn thẳng về trang này.',
    ),
    fields: { aspect: 'HISTORY', order: 3 },
    daysAgo: 111,
    in: {
      en: {
        title: 'From two communes to one',
        body: body(
          'Tả Phìn and Trung Chải belonged to the district and later the town of Sa Pa for many decades. By Resolution 1673/NQ-UBTVQH15 both became the present commune, at work since 1 July 2025.',
          'What the two wrote can still be read: the site of the former Tả Phìn is kept as an archive, and that of Trung Chải leads to this site.',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Người Dao đỏ, người Mông: nghề và lễ',
    body: body(
      'Người Dao đỏ có lễ cấp sắc, bài thuốc tắm và nghề thêu không cần vẽ mẫu. Người Mông có Gầu tào, tiếng khèn, nghề trồng lanh, dệt vải và rèn.',
      'Cuối năm, các thôn mở chợ thổ cẩm và dạy nghề cho học sinh vào sáng thứ bảy.',
    ),
    fields: { aspect: 'CULTURE', order: 4 },
    picture: 'cho-phien',
    daysAgo: 111,
    in: {
      en: {
        title: 'Red Dao and Mông: crafts and rites',
        body: body(
          'The Red Dao keep the initiation rite, their herbal baths and embroidery made without a drawn pattern. The Mông keep the Gầu tào feast, the khèn pipes, hemp weaving and the forge.',
          'At the end of the year the hamlets hold a market of brocade and teach pupils the craft on Saturday mornings.',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Tu viện cổ Tả Phìn và các di tích',
    body: body(
      'Tu viện đá Tả Phìn xây khoảng năm 1942, nay còn bức tường và tháp chuông. Khi thăm, bà con và du khách không trèo lên tường, không vẽ lên đá, không đốt lửa.',
      'Ở Móng Sến còn dấu đường ngựa thồ cũ nối Sa Pa với vùng biên.',
    ),
    fields: { aspect: 'RELICS', order: 5 },
    daysAgo: 110,
    in: {
      en: {
        title: 'The old monastery and other places of the past',
        body: body(
          'The stone monastery of Tả Phìn was built about 1942; a wall and the bell tower still stand. Please do not climb the walls, draw on the stone or light fires.',
          'At Móng Sến one still sees the old pack-horse road from Sa Pa to the border.',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Hang động, ruộng bậc thang và lá thuốc',
    body: body(
      'Hang Tả Phìn dài, có nhiều nhũ đá; vào hang phải đi cùng người hướng dẫn của xã. Ruộng bậc thang đẹp từ tháng 5 đến tháng 9, mùa đông có vườn thuốc và suối nước trong.',
      h('Đi lại'),
      ul(
        'Xe buýt Sa Pa – Tả Phìn chạy từ 6 giờ 30 đến 18 giờ.',
        'Đường vào hang có bậc đá trơn khi mưa.',
        'Nhà dân đón khách có biển hiệu và niêm yết giá.',
      ),
    ),
    fields: { aspect: 'SCENERY', order: 6 },
    picture: 'mua-vang',
    daysAgo: 110,
    in: {
      en: {
        title: 'The cave, the terraces and the herbs',
        body: body(
          'The cave of Tả Phìn is long and full of stalactites; go in with a guide of the commune. The terraces are at their best from May to September; in winter there are herb gardens and clear streams.',
          h('Getting here'),
          ul(
            'Buses run between Sa Pa and Tả Phìn from 6.30 to 18.00.',
            'The steps to the cave are slippery in the rain.',
            'Houses that take guests have a sign and show their prices.',
          ),
        ),
      },
      zh: {
        title: '岩洞、梯田与药草',
        body: body(
          '左平岩洞幽长，钟乳石众多，须由乡内向导带领进入。梯田以5月至9月最美；冬季有药园与清溪。',
          h('交通'),
          ul('沙坝至左平公交6时30分至18时运行。', '岩洞石阶雨天湿滑。', '接待客人的民宿均有标识并公示价格。'),
        ),
      },
    },
  },
];

const drawn = 'Hình vẽ minh họa, không phải chân dung người thật';
const told = body(
  'Mục trình diễn: người thật không được nêu tên. Khi dùng thật, phần này ghi tiểu sử tóm tắt và văn bản phân công nhiệm vụ.',
);
const posts: [
  title: string,
  position: string,
  who: 'woman' | 'man',
  tasks: string,
  phone: string,
  mail: string,
][] = [
  [
    'Chủ tịch Ủy ban nhân dân xã (trình diễn)',
    'Chủ tịch Ủy ban nhân dân xã',
    'woman',
    'Điều hành chung; phụ trách quy hoạch, ngân sách, tiếp công dân; chủ tài khoản của xã.',
    '0214 000 0131',
    'ct.taphin',
  ],
  [
    'Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế (trình diễn)',
    'Phó Chủ tịch Ủy ban nhân dân xã',
    'man',
    'Phụ trách nông, lâm nghiệp, đất đai, giao thông, xây dựng, phòng thủ dân sự.',
    '0214 000 0132',
    'pct1.taphin',
  ],
  [
    'Phó Chủ tịch Ủy ban nhân dân xã phụ trách văn hóa, xã hội (trình diễn)',
    'Phó Chủ tịch Ủy ban nhân dân xã',
    'man',
    'Phụ trách giáo dục, y tế, văn hóa, du lịch, chính sách, thông tin cơ sở; Giám đốc Trung tâm Phục vụ hành chính công xã.',
    '0214 000 0133',
    'pct2.taphin',
  ],
];

export const leadersOfTaPhin = (): DemoItem[] =>
  posts.map(([title, position, who, tasks, phone, mail], index) => ({
    unit,
    type: 'leader',
    title,
    body: told,
    fields: {
      position,
      portrait: portrait(who, drawn),
      tasks,
      phone,
      email: `${mail}@laocai.example`,
      order: index + 1,
    },
    daysAgo: 108,
  }));

const offices: [title: string, kind: string, functions: string, head: string, phone: string][] = [
  [
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
    'OFFICE',
    'Tham mưu tổng hợp, văn thư, tiếp dân, quản trị trang thông tin điện tử và hệ thống loa của xã.',
    'Chánh Văn phòng (trình diễn)',
    '0214 000 0134',
  ],
  [
    'Phòng Kinh tế',
    'DIVISION',
    'Nông nghiệp, đất đai, xây dựng, tài chính, môi trường, giao thông, hộ kinh doanh.',
    'Trưởng phòng (trình diễn)',
    '0214 000 0135',
  ],
  [
    'Phòng Văn hóa – Xã hội',
    'DIVISION',
    'Giáo dục, y tế, văn hóa, du lịch, chính sách xã hội, dân tộc, tôn giáo, thông tin cơ sở.',
    'Trưởng phòng (trình diễn)',
    '0214 000 0136',
  ],
  [
    'Trung tâm Phục vụ hành chính công xã',
    'SERVICE_CENTRE',
    'Tiếp nhận, trả kết quả thủ tục hành chính; giúp người dân nộp hồ sơ trực tuyến.',
    'Giám đốc Trung tâm (trình diễn)',
    '0214 000 0137',
  ],
  [
    'Trạm Y tế xã',
    'PUBLIC_UNIT',
    'Khám, chữa bệnh ban đầu, tiêm chủng, truyền thông sức khỏe tại mười thôn.',
    'Trạm trưởng (trình diễn)',
    '0214 000 0138',
  ],
];

export const apparatusOfTaPhin = (): DemoItem[] =>
  offices.map(([title, kind, functions, head, phone], index) => ({
    unit,
    type: 'apparatus',
    title,
    fields: { kind, functions, head, address: 'Trụ sở Ủy ban nhân dân xã Tả Phìn', phone, order: index + 1 },
    daysAgo: 107,
  }));
