import { dayAfter, type DemoStory } from './demo-story.ts';
import { body, h, ul } from './write-body.ts';

export const storiesOfCommunes = (today: Date): DemoStory[] => [
  {
    unit: 'laocai.sapa',
    title: 'Phân luồng giao thông quanh chợ và quảng trường cuối tuần',
    summary:
      'Tối thứ bảy, chủ nhật, các tuyến quanh quảng trường dành cho người đi bộ; xe lớn dừng ở bãi ngoài trung tâm.',
    body: body(
      'Để bà con và du khách đi lại an toàn, phường phân luồng quanh chợ và quảng trường từ 18 giờ đến 22 giờ tối thứ bảy và chủ nhật.',
      ul(
        'Xe trên 16 chỗ dừng ở bãi ngoài trung tâm, có xe điện trung chuyển.',
        'Xe máy của hộ trong khu vực được ra vào, dắt bộ qua đoạn đông người.',
        'Hàng quán không bày quá vạch sơn trên vỉa hè.',
      ),
    ),
    topic: 4,
    category: 'giao-thong',
    picture: 'lam-duong',
    channels: ['PORTAL', 'BOARD', 'APP'],
    state: 'APPROVED',
    hoursAgo: 40,
  },
  {
    unit: 'laocai.sapa',
    title: 'Tuyên dương các cơ sở lưu trú không tăng giá dịp cao điểm',
    summary: 'Bốn mươi hai cơ sở niêm yết và giữ đúng giá suốt mùa du lịch, được du khách đánh giá tốt.',
    body: body(
      'Qua kiểm tra và phản ánh của du khách, bốn mươi hai cơ sở lưu trú trên địa bàn niêm yết rõ giá, giữ đúng giá đã báo trong suốt mùa cao điểm.',
      'Phường mời các cơ sở này tham gia nhóm tư vấn đón khách, chia sẻ cách làm với những hộ mới mở dịch vụ tại nhà.',
    ),
    topic: 6,
    category: 'guong-sang',
    channels: ['PORTAL', 'APP'],
    state: 'APPROVED',
    hoursAgo: 110,
  },
  {
    unit: 'laocai.yty',
    title: 'Giữ ấm cho trâu, bò khi có băng giá, sương muối',
    summary: 'Che chuồng, trữ rơm và cho gia súc uống nước ấm pha muối; không thả rông khi dưới 12 độ.',
    body: body(
      'Những đêm tới vùng cao có thể xuất hiện băng giá. Trâu, bò là tài sản lớn của mỗi nhà, bà con chủ động chống rét cho gia súc.',
      h('Việc cần làm'),
      ul(
        'Che kín hướng gió, giữ nền chuồng khô, lót rơm dày.',
        'Trữ mỗi con ít nhất 20 bó rơm, cỏ khô; thêm cám, ngô vào bữa tối.',
        'Cho uống nước ấm pha chút muối; đốt trấu sưởi phải có người trông.',
        'Đưa gia súc từ nương về chuồng khi trời dưới 12 độ.',
      ),
      'Gia súc bỏ ăn, run rẩy, đi lại khó báo ngay thú y xã.',
    ),
    topic: 5,
    category: 'nong-nghiep',
    priority: 'PRIORITY',
    state: 'APPROVED',
    hoursAgo: 12,
  },
  {
    unit: 'laocai.yty',
    title: 'Chuẩn bị hội mừng cơm mới của người Hà Nhì',
    summary: 'Các thôn tập múa, làm bánh dày và dọn nhà trình tường đón khách trong ba ngày hội.',
    body: body(
      `Hội mừng cơm mới bắt đầu từ ${dayAfter(today, 9)}. Các thôn đăng ký tiết mục, gian hàng với văn hóa xã trước ba ngày.`,
      'Khách đến hội được mời ăn cơm mới cùng gia đình. Xã nhờ bà con dọn sạch đường vào thôn và chỉ chỗ để xe cho khách.',
    ),
    topic: 5,
    category: 'van-hoa',
    picture: 'mua-vang',
    channels: ['PORTAL', 'LOUDSPEAKER', 'APP'],
    state: 'SUBMITTED',
    hoursAgo: 7,
  },
  {
    unit: 'laocai.bacha',
    title: 'Chợ phiên Bắc Hà mở khu nông sản sạch',
    summary:
      'Từ phiên chủ nhật này, rau, mận, mật ong, gà đen có tem của hợp tác xã được bán ở một khu riêng.',
    body: body(
      'Khu nông sản sạch có 30 sạp, không thu phí sạp trong ba tháng đầu. Hàng bán phải rõ nơi trồng, có tem của hợp tác xã hoặc xác nhận của thôn.',
      ul(
        'Đăng ký sạp tại ban quản lý chợ trước chiều thứ sáu.',
        'Cân đối chứng đặt ở cổng chợ, ai cũng dùng được.',
        'Có chỗ nhận gửi hàng về xuôi bằng xe khách.',
      ),
    ),
    topic: 1,
    category: 'van-hoa',
    picture: 'cho-phien',
    channels: ['PORTAL', 'BOARD', 'APP'],
    state: 'APPROVED',
    hoursAgo: 48,
  },
  {
    unit: 'laocai.bacha',
    title: 'Ngày hội việc làm cho thanh niên vùng cao',
    summary:
      'Doanh nghiệp trong tỉnh tuyển lao động phổ thông và học nghề có lương; tư vấn và làm hồ sơ tại chỗ.',
    body: body(
      `Sáng ${dayAfter(today, 6)}, tại nhà văn hóa, các doanh nghiệp trong tỉnh tuyển lao động ngành may, điện tử, du lịch và học nghề có lương.`,
      'Người đến mang căn cước và điện thoại. Không ai phải nộp tiền đặt cọc để được nhận việc; nơi nào đòi tiền, bà con báo ngay ban tổ chức.',
    ),
    topic: 1,
    category: 'thong-bao',
    state: 'APPROVED',
    hoursAgo: 22,
  },
  {
    unit: 'laocai.mucangchai',
    title: 'Thông đường vào bản Nả Háng sau sạt lở',
    summary: 'Xe máy và xe tải nhẹ đã đi lại được; đoạn ta luy cao vẫn phải đi từng chiều.',
    body: body(
      'Sau hai ngày khắc phục, đường vào bản Nả Háng đã thông. Đất trên ta luy còn ướt nên xe đi từng chiều, có người điều tiết từ 6 giờ đến 18 giờ.',
      'Trời mưa to, bà con không qua đoạn này vào ban đêm. Hộ nào có nhà sát ta luy tiếp tục ở tạm tại điểm trường đến khi xã thông báo.',
    ),
    topic: 2,
    category: 'giao-thong',
    priority: 'PRIORITY',
    picture: 'lam-duong',
    state: 'APPROVED',
    hoursAgo: 18,
  },
];
