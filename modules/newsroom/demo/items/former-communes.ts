import { dayOn } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';
import { body, ul } from '../write-body.ts';

const days = (today: Date, day: string) =>
  Math.round((today.getTime() - new Date(`${day}T02:00:00Z`).getTime()) / 86_400_000);

/** What the two communes wrote before 1 July 2025; units are named by their last paths. */
export const oldItemsOfTaPhin = (unit: string, today: Date): DemoItem[] => [
  {
    unit,
    type: 'news',
    title: 'Tả Phìn khôi phục đường sau mưa lũ tháng 9',
    summary:
      'Ba điểm sạt trên đường vào trung tâm xã được dọn trong hai ngày; điện và sóng điện thoại đã có lại.',
    body: body(
      'Lực lượng của xã cùng bà con dọn hơn 2.000 m³ đất đá. Học sinh trở lại trường sau bốn ngày nghỉ.',
    ),
    category: 'giao-thong',
    picture: 'lam-duong',
    daysAgo: days(today, '2024-09-16'),
  },
  {
    unit,
    type: 'news',
    title: 'Lấy ý kiến nhân dân về việc nhập xã Tả Phìn và xã Trung Chải',
    summary: 'Các thôn họp, lấy ý kiến cử tri đại diện hộ gia đình về tên gọi và trụ sở của xã mới.',
    body: body(
      'Các cuộc họp thôn diễn ra trong ba ngày.',
      ul(
        'Phương án tên gọi: xã Tả Phìn.',
        'Trụ sở: trụ sở xã Tả Phìn hiện nay; điểm tiếp nhận hồ sơ ở Trung Chải giữ nguyên.',
      ),
    ),
    category: 'chi-dao-dieu-hanh',
    daysAgo: days(today, '2025-04-18'),
  },
  {
    unit,
    type: 'legal-guidance',
    title: 'Giấy tờ mang tên xã cũ vẫn dùng được sau sắp xếp',
    summary: 'Sổ đỏ, căn cước, giấy khai sinh không phải đổi; chỉ đổi khi người dân có nhu cầu.',
    body: body(
      'Người dân không phải làm lại giấy tờ. Cơ quan, ngân hàng không được yêu cầu đổi giấy tờ chỉ vì tên xã thay đổi.',
    ),
    fields: {
      sector: 'JUSTICE',
      audience: ['EVERYONE'],
      effectiveOn: dayOn(new Date('2025-07-01T00:00:00Z'), 0),
    },
    daysAgo: days(today, '2025-06-20'),
  },
];

export const oldItemsOfTrungChai = (unit: string, today: Date): DemoItem[] => [
  {
    unit,
    type: 'news',
    title: 'Trung Chải trồng thêm 20 ha cây atiso và đương quy',
    summary: 'Bốn mươi hộ ký hợp đồng bao tiêu với hợp tác xã; cây giống được hỗ trợ một nửa.',
    body: body(
      'Cây thuốc trồng ở độ cao trên 1.200 m, thu hoạch sau tám tháng. Cán bộ khuyến nông hướng dẫn làm luống và phòng sương muối.',
    ),
    category: 'nong-nghiep',
    picture: 'trong-cay',
    daysAgo: days(today, '2024-11-12'),
  },
  {
    unit,
    type: 'news',
    title: 'Xã Trung Chải bàn giao nhà mới cho bảy hộ nghèo',
    summary: 'Nhà ba cứng, mỗi căn 60 triệu đồng từ ngân sách, doanh nghiệp và ngày công của thôn.',
    body: body(
      'Các hộ vào nhà mới trước Tết. Nền cứng, khung cứng, mái cứng; mỗi nhà có bể nước và nhà vệ sinh.',
    ),
    category: 'chinh-sach',
    picture: 'nha-san',
    daysAgo: days(today, '2025-01-15'),
  },
  {
    unit,
    type: 'news',
    title: 'Lời chào của xã Trung Chải trước ngày sắp xếp',
    summary:
      'Từ ngày 01/7/2025, xã Trung Chải cùng xã Tả Phìn thành một xã; việc của bà con vẫn được giải quyết tại chỗ.',
    body: body(
      'Cán bộ, công chức xã cảm ơn bà con bao năm đồng hành. Điểm tiếp nhận hồ sơ tại Trung Chải mở cửa như cũ.',
    ),
    category: 'thong-bao',
    daysAgo: days(today, '2025-06-27'),
  },
];
