import { dayOn, daysToMonday, shownDay } from '../days.ts';
import type { DemoItem } from '../demo-item.ts';

/** A meeting: day of the week from Monday (0), session, hour, leader, content, place, who prepares. */
export type Meeting = [number, 'MORNING' | 'AFTERNOON' | 'ALL_DAY', string, string, string, string, string?];

interface Week {
  unit: string;
  /** 0 is this week. */
  week: number;
  whose: string;
  meetings: readonly Meeting[];
}

/** The schedule of a week, approved on the Friday before it, or just now where that is still to come. */
export function scheduleOf(today: Date, { unit, week, whose, meetings }: Week): DemoItem {
  const monday = daysToMonday(today, week);
  return {
    unit,
    type: 'leader-schedule',
    title: `Lịch công tác tuần của ${whose} từ ngày ${shownDay(today, monday)} đến ngày ${shownDay(today, monday + 6)}`,
    fields: {
      week: dayOn(today, monday),
      items: meetings.map(([day, session, time, leader, content, place, preparedBy]) => ({
        day: dayOn(today, monday + day),
        session,
        ...(time && { time }),
        leader,
        content,
        place,
        ...(preparedBy && { preparedBy }),
      })),
    },
    daysAgo: Math.max(0, 3 - monday),
  };
}

const chair = 'Chủ tịch';
const first = 'Phó Chủ tịch Thường trực';
const economy = 'Phó Chủ tịch phụ trách kinh tế';
const society = 'Phó Chủ tịch phụ trách văn hóa, xã hội';
const hall = 'Phòng họp số 1, Khu hành chính tỉnh';
const online = 'Trực tuyến: điểm cầu tỉnh và 99 xã, phường';

const thisWeek: Meeting[] = [
  [0, 'MORNING', '08:00', chair, 'Giao ban Thường trực Ủy ban nhân dân tỉnh', hall, 'Văn phòng UBND tỉnh'],
  [
    0,
    'AFTERNOON',
    '14:00',
    economy,
    'Kiểm tra khắc phục sạt lở trên tỉnh lộ 155',
    'Phường Sa Pa, xã Tả Phìn',
    'Sở Xây dựng',
  ],
  [1, 'MORNING', '08:00', first, 'Họp rà soát giải ngân vốn đầu tư công', hall, 'Sở Tài chính'],
  [
    1,
    'AFTERNOON',
    '14:00',
    society,
    'Làm việc về chuẩn bị Lễ hội mùa đông',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở VHTTDL',
  ],
  [2, 'MORNING', '07:30', chair, 'Tiếp công dân định kỳ', 'Trụ sở Tiếp công dân tỉnh', 'Ban Tiếp công dân'],
  [2, 'AFTERNOON', '14:00', economy, 'Hội nghị phòng, chống rét cho cây trồng, vật nuôi', online, 'Sở NN&MT'],
  [3, 'MORNING', '08:00', chair, 'Phiên họp thường kỳ Ủy ban nhân dân tỉnh', hall, 'Văn phòng UBND tỉnh'],
  [
    3,
    'AFTERNOON',
    '15:00',
    first,
    'Thông tin cho báo chí sau phiên họp thường kỳ',
    'Phòng họp báo',
    'Văn phòng UBND tỉnh',
  ],
  [4, 'MORNING', '08:00', society, 'Kiểm tra công tác tiêm chủng mở rộng', 'Trạm Y tế xã Bắc Hà', 'Sở Y tế'],
  [4, 'AFTERNOON', '14:00', first, 'Họp Ban Chỉ đạo chuyển đổi số', hall, 'Sở KH&CN'],
  [
    5,
    'MORNING',
    '08:00',
    society,
    'Khai mạc giải bóng đá thanh niên các dân tộc',
    'Sân vận động tỉnh',
    'Sở VHTTDL',
  ],
  [
    6,
    'ALL_DAY',
    '',
    economy,
    'Trực chỉ huy phòng, chống thiên tai',
    'Ban Chỉ huy Phòng thủ dân sự tỉnh',
    'Sở NN&MT',
  ],
];

const nextWeek: Meeting[] = [
  [0, 'MORNING', '08:00', chair, 'Giao ban Thường trực Ủy ban nhân dân tỉnh', hall, 'Văn phòng UBND tỉnh'],
  [
    0,
    'AFTERNOON',
    '14:00',
    first,
    'Đối thoại với doanh nghiệp, hợp tác xã',
    'Hội trường Khu hành chính tỉnh',
    'Sở Tài chính',
  ],
  [
    1,
    'ALL_DAY',
    '',
    economy,
    'Kiểm tra tiến độ các khu tái định cư vùng sạt lở',
    'Xã Si Ma Cai, xã Bảo Nhai',
    'Sở NN&MT',
  ],
  [
    2,
    'MORNING',
    '08:00',
    society,
    'Hội nghị tổng kết phong trào xây dựng đời sống văn hóa',
    'Trung tâm Hội nghị tỉnh',
    'Sở VHTTDL',
  ],
  [3, 'MORNING', '08:00', chair, 'Làm việc với Cục Thuế tỉnh về thu ngân sách quý IV', hall, 'Sở Tài chính'],
  [
    4,
    'MORNING',
    '08:00',
    chair,
    'Dự ngày hội Đại đoàn kết các dân tộc',
    'Thôn Sả Xéng, xã Tả Phìn',
    'Văn phòng UBND tỉnh',
  ],
];

const lastWeek: Meeting[] = [
  [0, 'MORNING', '08:00', chair, 'Giao ban Thường trực Ủy ban nhân dân tỉnh', hall, 'Văn phòng UBND tỉnh'],
  [
    2,
    'AFTERNOON',
    '14:00',
    economy,
    'Nghe báo cáo Quy hoạch chung đô thị Sa Pa điều chỉnh',
    hall,
    'Sở Xây dựng',
  ],
  [4, 'MORNING', '08:00', society, 'Gặp mặt nhà giáo tiêu biểu', 'Trung tâm Hội nghị tỉnh', 'Sở GD&ĐT'],
];

const house = 'Phòng họp Ủy ban nhân dân xã';
const taPhinNow: Meeting[] = [
  [
    0,
    'MORNING',
    '07:30',
    chair,
    'Giao ban đầu tuần với các phòng và mười trưởng thôn',
    house,
    'Văn phòng HĐND và UBND xã',
  ],
  [
    0,
    'AFTERNOON',
    '14:00',
    'Phó Chủ tịch',
    'Kiểm tra sửa đường liên thôn Tả Chải – Suối Thầu',
    'Thôn Suối Thầu',
    'Phòng Kinh tế',
  ],
  [1, 'MORNING', '07:30', chair, 'Tiếp công dân', 'Trụ sở Ủy ban nhân dân xã', 'Văn phòng HĐND và UBND xã'],
  [
    2,
    'MORNING',
    '08:00',
    'Phó Chủ tịch',
    'Họp ban tổ chức ngày hội thổ cẩm',
    'Nhà văn hóa xã',
    'Phòng Văn hóa – Xã hội',
  ],
  [3, 'MORNING', '07:30', 'Phó Chủ tịch', 'Dự buổi tiêm vắc-xin sởi – rubella', 'Trạm Y tế xã', 'Trạm Y tế'],
  [
    4,
    'MORNING',
    '08:00',
    chair,
    'Họp thôn bàn góp công làm đường',
    'Nhà văn hóa thôn Lủ Khấu',
    'Phòng Kinh tế',
  ],
  [
    6,
    'MORNING',
    '08:00',
    'Phó Chủ tịch',
    'Trực lãnh đạo cuối tuần; kiểm tra chợ thổ cẩm',
    'Trụ sở Ủy ban nhân dân xã',
    'Văn phòng HĐND và UBND xã',
  ],
];
const taPhinNext: Meeting[] = [
  [0, 'MORNING', '07:30', chair, 'Giao ban đầu tuần', house, 'Văn phòng HĐND và UBND xã'],
  [1, 'MORNING', '07:30', chair, 'Tiếp công dân', 'Trụ sở Ủy ban nhân dân xã', 'Văn phòng HĐND và UBND xã'],
  [
    2,
    'AFTERNOON',
    '14:00',
    'Phó Chủ tịch',
    'Kiểm tra chuồng trại, dự trữ thức ăn cho trâu, bò',
    'Thôn Giàng Tra, thôn Can Ngài',
    'Phòng Kinh tế',
  ],
  [
    4,
    'MORNING',
    '08:00',
    chair,
    'Ngày hội Đại đoàn kết các dân tộc',
    'Thôn Sả Xéng',
    'Ủy ban Mặt trận Tổ quốc xã',
  ],
];

const province = 'lãnh đạo Ủy ban nhân dân tỉnh';
const commune = 'lãnh đạo Ủy ban nhân dân xã Tả Phìn';

export const schedules = (today: Date): DemoItem[] => [
  scheduleOf(today, { unit: 'laocai', week: 0, whose: province, meetings: thisWeek }),
  scheduleOf(today, { unit: 'laocai', week: 1, whose: province, meetings: nextWeek }),
  scheduleOf(today, { unit: 'laocai', week: -1, whose: province, meetings: lastWeek }),
  scheduleOf(today, { unit: 'laocai.taphin', week: 0, whose: commune, meetings: taPhinNow }),
  scheduleOf(today, { unit: 'laocai.taphin', week: 1, whose: commune, meetings: taPhinNext }),
];
