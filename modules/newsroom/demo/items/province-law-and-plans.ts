import { dayOn, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, h, ol, ul } from '../write-body.ts';

const unit = 'laocai';

export const guidanceOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'legal-guidance',
    title: 'Nộp hồ sơ thủ tục hành chính ở bất cứ xã, phường nào trong tỉnh',
    summary:
      'Người dân không còn phải về nơi thường trú; nộp tại điểm gần nhất hoặc nộp trên mạng, nhận kết quả tại nhà.',
    body: body(
      '**Ai được làm:** mọi người dân, hộ kinh doanh, hợp tác xã, doanh nghiệp.',
      h('Làm thế nào'),
      ol(
        'Đến Trung tâm Phục vụ hành chính công của bất cứ xã, phường nào, mang theo căn cước.',
        'Cán bộ đăng nhập giúp bằng tài khoản VNeID của người nộp; giấy tờ đã có trên hệ thống không phải nộp lại.',
        'Chọn nhận kết quả tại quầy, qua bưu chính hoặc bản điện tử.',
      ),
      'Thắc mắc gọi đường dây 1900 0000 (trình diễn) trong giờ hành chính.',
    ),
    fields: {
      sector: 'JUSTICE',
      document: 'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa',
      effectiveOn: '2025-07-01',
      audience: ['EVERYONE'],
    },
    picture: 'nha-san',
    daysAgo: 9,
  },
  {
    unit,
    type: 'legal-guidance',
    title: 'Yêu cầu cơ quan nhà nước cung cấp thông tin: quyền của bạn và cách làm',
    summary:
      'Thông tin không nằm trong danh mục công khai vẫn xin được. Cơ quan trả lời trong thời hạn luật định và nêu lý do nếu từ chối.',
    body: body(
      'Luật Tiếp cận thông tin cho phép công dân yêu cầu cung cấp thông tin bằng lời nói, bằng phiếu hoặc qua mạng.',
      ul(
        'Thông tin đơn giản, có sẵn: được cung cấp ngay hoặc chậm nhất trong 03 ngày làm việc.',
        'Thông tin phải thu thập từ nhiều bộ phận: tối đa 10 ngày làm việc, có thể gia hạn một lần.',
        'Không thu phí; người yêu cầu chỉ trả chi phí in, sao, gửi nếu có.',
      ),
      'Mẫu phiếu ở phần tài liệu kèm theo. Đầu mối tiếp nhận của tỉnh có tên trong Danh bạ cán bộ.',
    ),
    fields: {
      sector: 'JUSTICE',
      document: 'Luật Tiếp cận thông tin số 104/2016/QH13',
      effectiveOn: '2018-07-01',
      audience: ['EVERYONE', 'ENTERPRISES'],
    },
    papers: ['mau-yeu-cau'],
    daysAgo: 26,
    reviewIn: -2,
  },
  {
    unit,
    type: 'legal-guidance',
    title: 'Vay vốn ưu đãi làm nhà ở cho hộ nghèo vùng có nguy cơ sạt lở',
    summary:
      'Hộ nghèo, cận nghèo phải di dời được hỗ trợ một phần và vay thêm với lãi suất thấp để làm nhà ở nơi an toàn.',
    body: body(
      '**Điều kiện:** có tên trong danh sách hộ nghèo, hộ cận nghèo của xã; nhà nằm trong vùng nguy cơ cao được Ủy ban nhân dân tỉnh phê duyệt.',
      '**Nơi làm:** nộp đơn tại thôn, xã họp xét công khai và niêm yết danh sách 05 ngày.',
      '**Thời hạn:** xã gửi danh sách lên tỉnh vào ngày 25 hằng tháng; tiền về tài khoản của hộ trong 20 ngày.',
    ),
    fields: {
      sector: 'WELFARE',
      audience: ['POOR_HOUSEHOLDS', 'ETHNIC_MINORITIES'],
      effectiveOn: `${yearOn(today)}-01-01`,
    },
    picture: 'nha-san',
    daysAgo: 38,
  },
  {
    unit,
    type: 'legal-guidance',
    title: 'Giữ nhà, giữ người an toàn trong mùa mưa lũ',
    summary: 'Những việc làm trước, trong và sau mưa lớn; khi nào phải rời nhà ngay, không chờ lệnh.',
    body: body(
      'Rời nhà ngay khi thấy vết nứt trên đồi, cây nghiêng, cửa kẹt bất thường, nước suối đột ngột đục hoặc cạn.',
      'Nghe loa, đọc bảng tin và tin nhắn của cơ quan chức năng; không lan truyền tin chưa kiểm chứng. Gọi 112 khi cần cứu nạn.',
    ),
    fields: { sector: 'ENVIRONMENT', document: 'Luật Phòng thủ dân sự', audience: ['EVERYONE'] },
    papers: ['huong-dan-quet-nha'],
    picture: 'mua-bao',
    daysAgo: 60,
  },
];

export const plansOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'plan',
    title: 'Quy hoạch tỉnh thời kỳ 2021 – 2030, tầm nhìn đến năm 2050 (điều chỉnh sau hợp nhất)',
    summary:
      'Ba vùng phát triển, hai hành lang kinh tế; du lịch, cửa khẩu và nông nghiệp đặc sản là trụ cột.',
    fields: {
      kind: 'MASTER_PLAN',
      sector: 'FINANCE',
      number: '1150/QĐ-TTg (trình diễn)',
      approvedOn: dayOn(today, -75),
      approvedBy: 'Thủ tướng Chính phủ',
      from: 2021,
      to: 2030,
      status: 'RUNNING',
    },
    papers: ['quyet-dinh-quy-hoach'],
    daysAgo: 74,
  },
  {
    unit,
    type: 'plan',
    title: 'Kế hoạch sử dụng đất năm của tỉnh',
    summary: 'Chỉ tiêu sử dụng đất phân bổ cho từng xã, phường; danh mục công trình thu hồi đất trong năm.',
    fields: {
      kind: 'LAND_USE',
      sector: 'LAND',
      number: '3120/QĐ-UBND (trình diễn)',
      approvedOn: dayOn(today, -52),
      approvedBy: 'Ủy ban nhân dân tỉnh',
      from: yearOn(today),
      to: yearOn(today),
      status: 'RUNNING',
    },
    papers: ['quyet-dinh-quy-hoach'],
    daysAgo: 51,
  },
  {
    unit,
    type: 'plan',
    title: 'Kế hoạch thu gom, xử lý chất thải rắn sinh hoạt và danh mục nguồn thải lớn',
    summary:
      'Phân loại rác tại nguồn ở 10 phường, thu gom theo cụm xã; công khai 18 nguồn thải lớn và 3 khu vực ô nhiễm đang xử lý.',
    fields: {
      kind: 'WASTE',
      sector: 'ENVIRONMENT',
      number: '205/KH-UBND (trình diễn)',
      approvedOn: dayOn(today, -29),
      approvedBy: 'Ủy ban nhân dân tỉnh',
      from: yearOn(today),
      to: yearOn(today) + 4,
      status: 'RUNNING',
    },
    daysAgo: 28,
  },
  {
    unit,
    type: 'plan',
    title: 'Danh mục ưu đãi và dự án kêu gọi đầu tư giai đoạn 2026 – 2030',
    summary: 'Bốn mươi hai dự án về du lịch, chế biến nông sản, logistics cửa khẩu và hạ tầng đô thị.',
    fields: {
      kind: 'INVESTMENT',
      sector: 'FINANCE',
      number: '2977/QĐ-UBND (trình diễn)',
      approvedOn: dayOn(today, -16),
      approvedBy: 'Ủy ban nhân dân tỉnh',
      from: 2026,
      to: 2030,
      status: 'RUNNING',
    },
    papers: ['quyet-dinh-quy-hoach'],
    daysAgo: 15,
  },
  {
    unit,
    type: 'plan',
    title: 'Kế hoạch phòng thủ dân sự và ứng phó thiên tai của tỉnh',
    summary: 'Phương án theo từng cấp độ rủi ro; nơi sơ tán của từng thôn, lực lượng và phương tiện tại chỗ.',
    fields: {
      kind: 'PLAN',
      sector: 'SECURITY',
      number: '118/KH-UBND (trình diễn)',
      approvedOn: dayOn(today, -210),
      approvedBy: 'Ủy ban nhân dân tỉnh',
      from: 2026,
      to: 2030,
      status: 'RUNNING',
    },
    daysAgo: 209,
  },
];
