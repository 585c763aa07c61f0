import { dayOn } from '../days.ts';
import { drawing, spoken, type DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai';
const illustrator = 'Tranh minh họa của Saola';

export const mediaOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'picture-album',
    title: 'Mùa vàng trên những thửa ruộng bậc thang',
    summary: 'Từ Mù Cang Chải đến Sa Pa, những ngày lúa chín. Ảnh trong mục này là tranh minh họa.',
    fields: {
      pictures: [
        {
          picture: drawing('mua-vang', 'Ruộng bậc thang chín vàng trên sườn núi'),
          caption: 'Lúa chín giữa tháng 9',
          photographer: illustrator,
        },
        {
          picture: drawing('nha-san', 'Nhà sàn bên ruộng, bà con đến họp'),
          caption: 'Nhà văn hóa bên ruộng lúa',
          photographer: illustrator,
        },
        {
          picture: drawing('cho-phien', 'Phiên chợ thổ cẩm đông người'),
          caption: 'Chợ phiên ngày chủ nhật',
          photographer: illustrator,
        },
      ],
      takenOn: dayOn(today, -60),
      place: 'Mù Cang Chải, Sa Pa',
    },
    daysAgo: 58,
    in: {
      en: {
        title: 'Golden season on the rice terraces',
        summary: 'From Mù Cang Chải to Sa Pa in the days of the harvest. The pictures here are drawings.',
        fields: {
          pictures: [
            {
              picture: drawing('mua-vang', 'Golden rice terraces on a mountain side'),
              caption: 'Ripe rice in the middle of September',
              photographer: 'Drawing by Saola',
            },
            {
              picture: drawing('nha-san', 'A stilt house beside the fields, people coming to a meeting'),
              caption: 'The culture house of a hamlet',
              photographer: 'Drawing by Saola',
            },
            {
              picture: drawing('cho-phien', 'A crowded market of brocade'),
              caption: 'Sunday market',
              photographer: 'Drawing by Saola',
            },
          ],
          place: 'Mù Cang Chải, Sa Pa',
        },
      },
    },
  },
  {
    unit,
    type: 'picture-album',
    title: 'Những công trình vì vùng cao',
    fields: {
      pictures: [
        {
          picture: drawing('lam-duong', 'Máy xúc và công nhân sửa đường qua đèo'),
          caption: 'Mở rộng đường lên xã',
          photographer: illustrator,
        },
        {
          picture: drawing('truong-hoc', 'Học sinh chơi trên sân trường vùng cao'),
          caption: 'Điểm trường mới',
          photographer: illustrator,
        },
        {
          picture: drawing('luoi-dien', 'Cột điện và dây dẫn băng qua đồi'),
          caption: 'Điện về bản',
          photographer: illustrator,
        },
        {
          picture: drawing('tram-y-te', 'Trạm y tế xã, người dân ngồi chờ khám'),
          caption: 'Trạm y tế xã',
          photographer: illustrator,
        },
      ],
      takenOn: dayOn(today, -30),
    },
    daysAgo: 29,
  },
  {
    unit,
    type: 'video',
    title: 'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    summary: 'Từng bước đăng nhập bằng VNeID, chọn thủ tục, nộp hồ sơ và theo dõi kết quả.',
    fields: {
      cover: drawing('nha-san', 'Bà con đến nhà văn hóa để được hướng dẫn'),
      link: 'https://dichvucong.gov.vn/',
      seconds: 245,
      recordedOn: dayOn(today, -80),
      transcript:
        'Bước một: mở trang dichvucong.gov.vn, bấm Đăng nhập và chọn tài khoản VNeID.\nBước hai: gõ tên thủ tục vào ô tìm kiếm, chọn cơ quan giải quyết.\nBước ba: kiểm tra thông tin có sẵn, đính kèm giấy tờ còn thiếu.\nBước bốn: bấm Nộp hồ sơ, giữ lại mã hồ sơ để theo dõi. Khi có kết quả, bản điện tử nằm trong kho dữ liệu của bạn.',
    },
    daysAgo: 78,
  },
  {
    unit,
    type: 'audio',
    title: 'Bản tin thanh niên vùng cao: giữ ấm cho người và vật nuôi',
    summary: 'Giọng đọc do máy tạo. Bản tin ngắn dùng cho loa thôn và điện thoại.',
    fields: {
      file: spoken('giu-am-mua-ret.mp3'),
      recordedOn: dayOn(today, -9),
      transcript:
        'Bà con chú ý. Trời sắp rét đậm. Bà con che kín chuồng trại, cho trâu bò ăn no, uống nước ấm. Không đốt than trong phòng kín. Người già và trẻ nhỏ mặc ấm, hạn chế ra ngoài lúc sáng sớm.',
    },
    daysAgo: 9,
  },
];

export const mapOfTheProvince = (): DemoItem[] => [
  {
    unit,
    type: 'boundary-map',
    title: 'Bản đồ hành chính tỉnh Lào Cai',
    summary: 'Tỉnh có 99 đơn vị hành chính cấp xã: 89 xã và 10 phường.',
    body: body(
      'Tỉnh trải dài từ biên giới phía bắc đến vùng hồ Thác Bà ở phía đông nam, hình dáng hẹp và dài theo sông Hồng và dãy Hoàng Liên Sơn.',
      'Bản đồ chi tiết đến từng xã, phường xem tại trang bản đồ sắp xếp đơn vị hành chính của cơ quan chuyên ngành.',
    ),
    fields: {
      mapLink: 'https://sapnhap.bando.com.vn/',
      area: 13_257,
      neighbours: [
        { direction: 'NORTH', neighbour: 'Tỉnh Vân Nam, Trung Quốc' },
        { direction: 'EAST', neighbour: 'Tỉnh Tuyên Quang' },
        { direction: 'SOUTH_EAST', neighbour: 'Tỉnh Phú Thọ' },
        { direction: 'SOUTH_WEST', neighbour: 'Tỉnh Sơn La' },
        { direction: 'WEST', neighbour: 'Tỉnh Lai Châu' },
      ],
      basis: 'Nghị quyết số 202/2025/QH15',
    },
    daysAgo: 115,
  },
];

export const eventsOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'event',
    title: 'Lễ hội mùa đông Sa Pa',
    summary: 'Chợ đêm, múa khèn, trình diễn trang phục các dân tộc và ẩm thực mùa lạnh.',
    fields: {
      from: dayOn(today, 20),
      time: '19:30',
      to: dayOn(today, 27),
      place: 'Quảng trường Sa Pa',
      organiser: 'Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân phường Sa Pa',
      location: { lat: 22.3364, lon: 103.8438 },
    },
    picture: 'cho-phien',
    daysAgo: 6,
    in: {
      en: {
        title: 'Sa Pa winter festival',
        summary: 'Night market, khèn dances, the dress of the peoples and dishes for cold days.',
        fields: { place: 'Sa Pa square', organiser: 'Department of Culture, Sport and Tourism; Sa Pa ward' },
      },
    },
  },
  {
    unit,
    type: 'event',
    title: 'Đối thoại giữa lãnh đạo tỉnh với doanh nghiệp, hợp tác xã',
    summary: 'Đăng ký câu hỏi trước ba ngày qua thư điện tử hoặc tại Trung tâm Phục vụ hành chính công.',
    fields: {
      from: dayOn(today, 8),
      time: '14:00',
      place: 'Hội trường Khu hành chính tỉnh',
      organiser: 'Sở Tài chính',
    },
    daysAgo: 5,
  },
  {
    unit,
    type: 'event',
    title: 'Diễn tập sơ tán dân vùng sạt lở',
    summary: 'Loa và còi báo động sẽ vang trong giờ diễn tập; bà con không hoảng sợ, làm theo hướng dẫn.',
    fields: {
      from: dayOn(today, 14),
      time: '08:00',
      timeEnd: '11:00',
      place: 'Xã Bảo Nhai và xã Tả Củ Tỷ',
      organiser: 'Ban Chỉ huy Phòng thủ dân sự tỉnh',
    },
    picture: 'mua-bao',
    daysAgo: 3,
  },
];
