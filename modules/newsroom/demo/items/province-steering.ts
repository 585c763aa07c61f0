import { dayOn, shownDay, yearOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, ul } from '../write-body.ts';

const unit = 'laocai';

export const steeringOfTheProvince = (today: Date): DemoItem[] => [
  {
    unit,
    type: 'directive',
    title: 'Chủ động phòng, chống rét đậm, rét hại cho người, cây trồng và vật nuôi',
    summary: 'Các xã, phường hoàn thành che chắn chuồng trại, dự trữ thức ăn trước đợt không khí lạnh.',
    body: body(
      'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ngành và Ủy ban nhân dân các xã, phường:',
      ul(
        'Kiểm tra từng thôn, vận động hộ chăn nuôi đưa trâu, bò về chuồng, dự trữ rơm, cỏ đủ cho ít nhất 30 ngày.',
        'Quyết định cho học sinh nghỉ học khi nhiệt độ xuống thấp theo quy định, báo trước cho gia đình qua loa và tin nhắn.',
        'Thăm, hỗ trợ người già neo đơn, hộ nghèo; tuyệt đối không để người dân đốt than sưởi trong phòng kín.',
      ),
    ),
    fields: {
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
      number: `21/CĐ-UBND (trình diễn)`,
      issuedOn: dayOn(today, -3),
      sector: 'FARMING',
      carriedOutBy:
        'Sở Nông nghiệp và Môi trường, Sở Giáo dục và Đào tạo, Sở Y tế, Ủy ban nhân dân các xã, phường',
      deadline: dayOn(today, 4),
    },
    papers: ['cong-van-chi-dao'],
    daysAgo: 3,
  },
  {
    unit,
    type: 'directive',
    title: 'Đẩy nhanh giải ngân vốn đầu tư công những tháng cuối năm',
    body: body(
      'Giao chủ đầu tư từng dự án cam kết tiến độ theo tuần; dự án đến hết tháng 11 giải ngân dưới 60% thì chuyển vốn cho dự án khác. Sở Tài chính báo cáo kết quả vào thứ sáu hằng tuần.',
    ),
    fields: {
      issuer: 'Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh',
      number: '5432/UBND-TH (trình diễn)',
      issuedOn: dayOn(today, -10),
      sector: 'FINANCE',
      carriedOutBy: 'Sở Tài chính, các chủ đầu tư',
      deadline: dayOn(today, 39),
    },
    papers: ['cong-van-chi-dao'],
    daysAgo: 10,
  },
  {
    unit,
    type: 'directive',
    title: 'Rà soát nội dung phải công khai trên trang thông tin điện tử của xã, phường',
    body: body(
      'Các xã, phường tự kiểm tra danh mục thông tin phải công khai, bổ sung đủ phần giới thiệu, đầu mối liên hệ, lịch công tác, dự án và báo cáo ngân sách. Văn phòng Ủy ban nhân dân tỉnh theo dõi hằng tuần, nêu tên đơn vị chậm.',
    ),
    fields: {
      issuer: 'Chánh Văn phòng Ủy ban nhân dân tỉnh',
      number: '1876/VP-CTTĐT (trình diễn)',
      issuedOn: dayOn(today, -18),
      sector: 'SCIENCE',
      carriedOutBy: 'Ủy ban nhân dân các xã, phường',
      deadline: dayOn(today, 10),
    },
    daysAgo: 18,
  },
  {
    unit,
    type: 'directive',
    title: 'Xử lý dứt điểm các điểm sạt lở uy hiếp nhà dân sau mùa mưa',
    body: body(
      'Ưu tiên kinh phí dự phòng cho 14 điểm sạt lở nguy hiểm. Hộ phải di dời được bố trí chỗ ở tạm an toàn, có điện, nước và đường cho trẻ đến trường trước ngày 15/12.',
    ),
    fields: {
      issuer: 'Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách kinh tế',
      number: '5218/UBND-NN (trình diễn)',
      issuedOn: dayOn(today, -33),
      sector: 'ENVIRONMENT',
      carriedOutBy: 'Sở Nông nghiệp và Môi trường, Sở Xây dựng, các xã có điểm sạt lở',
      deadline: dayOn(today, 23),
    },
    daysAgo: 33,
  },
  {
    unit,
    type: 'petition-response',
    title: 'Cử tri đề nghị sửa chữa mặt đường tỉnh lộ 155 đoạn qua xã Tả Phìn',
    body: body(
      'Đoạn 3,4 km hư hỏng nặng đã được bố trí 6,2 tỷ đồng từ nguồn bảo trì. Đơn vị thi công vá xong ổ gà trước ngày 30/11, thảm lại mặt đường trong quý I năm sau khi thời tiết khô ráo.',
      'Trong lúc chờ, Sở Xây dựng cắm biển hạn chế tải trọng và cử người dọn đất đá sau mỗi trận mưa.',
    ),
    fields: {
      sender: 'VOTERS',
      sector: 'TRANSPORT',
      receivedOn: dayOn(today, -40),
      answeredBy: 'Ủy ban nhân dân tỉnh',
      answeredOn: dayOn(today, -21),
    },
    daysAgo: 21,
  },
  {
    unit,
    type: 'petition-response',
    title: 'Doanh nghiệp, hợp tác xã đề nghị hỗ trợ tem truy xuất nguồn gốc cho chè và quế',
    body: body(
      'Tỉnh hỗ trợ 50% chi phí in tem và phần mềm truy xuất trong hai năm đầu, tối đa 30 triệu đồng một hợp tác xã. Hồ sơ nộp tại Trung tâm Phục vụ hành chính công các xã hoặc nộp trực tuyến, nhận kết quả sau 10 ngày làm việc.',
    ),
    fields: {
      sender: 'ENTERPRISES',
      sector: 'FARMING',
      receivedOn: dayOn(today, -28),
      answeredBy: 'Sở Nông nghiệp và Môi trường',
      answeredOn: dayOn(today, -13),
    },
    daysAgo: 13,
  },
  {
    unit,
    type: 'petition-response',
    title: 'Người dân đề nghị có thêm chuyến xe buýt từ các xã vùng cao ra bệnh viện',
    body: body(
      'Từ tháng tới có thêm hai chuyến buổi sáng trên ba tuyến Y Tý, Si Ma Cai và Mù Cang Chải. Người bệnh có thẻ bảo hiểm y tế và người đi cùng được giảm nửa giá vé theo nghị quyết của Hội đồng nhân dân tỉnh.',
    ),
    fields: {
      sender: 'CITIZENS',
      sector: 'TRANSPORT',
      receivedOn: dayOn(today, -25),
      answeredBy: 'Sở Xây dựng',
      answeredOn: dayOn(today, -6),
    },
    daysAgo: 6,
  },
  {
    unit,
    type: 'commendation',
    title: 'Tặng Bằng khen cho tập thể có thành tích trong khắc phục hậu quả mưa lũ',
    fields: {
      kind: 'REWARD',
      subject: 'Mười hai tập thể thuộc các xã Tả Phìn, Bắc Hà, Mù Cang Chải và lực lượng vũ trang tỉnh',
      form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      number: '2841/QĐ-UBND (trình diễn)',
      decidedOn: dayOn(today, -12),
      decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
      reason: 'Có thành tích xuất sắc trong cứu hộ, di dời dân và khôi phục sản xuất sau đợt mưa lũ tháng 9.',
    },
    daysAgo: 12,
  },
  {
    unit,
    type: 'commendation',
    title: 'Xử phạt cơ sở khai thác khoáng sản vượt ranh giới được cấp phép',
    fields: {
      kind: 'SANCTION',
      subject: 'Một doanh nghiệp khai thác đá (trình diễn)',
      form: 'Phạt tiền 180 triệu đồng, buộc hoàn thổ phần vượt ranh giới',
      number: '2790/QĐ-XPHC (trình diễn)',
      decidedOn: dayOn(today, -19),
      decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
      reason: 'Khai thác vượt ranh giới 0,4 ha, không cắm đủ mốc giới theo giấy phép.',
    },
    daysAgo: 19,
  },
  {
    unit,
    type: 'commendation',
    title: 'Công nhận xã đạt chuẩn nông thôn mới',
    body: body(
      `Quyết định công bố ngày ${shownDay(today, -45)}, áp dụng bộ tiêu chí giai đoạn đến năm ${yearOn(today)}.`,
    ),
    fields: {
      kind: 'REWARD',
      subject: 'Ủy ban nhân dân bốn xã vùng thấp',
      form: 'Bằng công nhận và công trình phúc lợi',
      number: '2588/QĐ-UBND (trình diễn)',
      decidedOn: dayOn(today, -45),
      decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
      reason: 'Hoàn thành các tiêu chí về hạ tầng, thu nhập, môi trường và được trên 95% hộ dân hài lòng.',
    },
    daysAgo: 45,
  },
];
