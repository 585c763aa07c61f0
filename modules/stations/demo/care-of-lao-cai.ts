import type { Part } from '../maintenance.ts';
import type { SeenCause } from '../ticket.ts';

/** Faults and maintenance of the demonstration: all of it is an example, told by roles. */
export interface DemoFault {
  cluster: string;
  cause: SeenCause;
  /** Who says it. */
  by: string;
  hoursAgo: number;
  words: string;
  takenAfter?: number;
  mended?: { after: number; words: string; parts: readonly Part[]; cost: number | null };
  closedAfter?: number;
}

export interface DemoWork {
  cluster: string;
  kind: 'CHECK' | 'CLEANING' | 'REPAIR';
  check: string | null;
  daysAgo: number;
  words: string;
  parts?: readonly Part[];
  cost?: number;
}

export const faultsOfLaoCai: readonly DemoFault[] = [
  {
    cluster: 'Cụm loa Giàng Tra (trình diễn)',
    cause: 'NO_SOUND',
    by: 'soantin.taphin',
    hoursAgo: 53,
    words: 'Trưởng thôn báo loa không có tiếng từ bản tin sáng, đèn báo nguồn vẫn sáng.',
    takenAfter: 3,
  },
  {
    cluster: 'Cụm loa Tả Chải (trình diễn)',
    cause: 'BAD_SOUND',
    by: 'soantin.taphin',
    hoursAgo: 20,
    words: 'Một loa bị rè khi mở to, nghe rõ nhất lúc phát nhạc hiệu.',
  },
  {
    cluster: 'Cụm loa có dây Chợ văn hóa (trình diễn)',
    cause: 'TOO_LOUD',
    by: 'quantri.tinh',
    hoursAgo: 30,
    words: 'Tiểu thương phản ánh loa ở cổng chợ quá to vào giờ họp chợ.',
    takenAfter: 2,
    mended: { after: 9, words: 'Giảm mức khuếch đại, xoay một loa ra phía đường.', parts: [], cost: null },
  },
  {
    cluster: 'Cụm loa Tổ dân phố 4 (trình diễn)',
    cause: 'DAMAGE',
    by: 'kythuat.tinh',
    hoursAgo: 190,
    words: 'Gió mạnh làm gãy giá đỡ, loa quay xuống đất.',
    takenAfter: 1,
    mended: {
      after: 22,
      words: 'Thay giá đỡ, siết lại bu lông, kiểm tra hướng loa.',
      parts: [
        { name: 'Giá đỡ loa nén', count: 1 },
        { name: 'Bu lông M8', count: 4 },
      ],
      cost: 260_000,
    },
    closedAfter: 26,
  },
];

export const workOfLaoCai: readonly DemoWork[] = [
  {
    cluster: 'Cụm loa Sả Xéng (trình diễn)',
    kind: 'CHECK',
    check: 'LOOK',
    daysAgo: 104,
    words: 'Bốn loa đều kêu, dây chắc, tiếng thử rõ ở cuối thôn.',
  },
  {
    cluster: 'Cụm loa Can Ngài (trình diễn)',
    kind: 'CHECK',
    check: 'LOOK',
    daysAgo: 97,
    words: 'Đã phát quang cành cây chạm dây.',
  },
  {
    cluster: 'Cụm loa Suối Thầu (trình diễn)',
    kind: 'CHECK',
    check: 'SAFETY',
    daysAgo: 160,
    words: 'Điện trở tiếp địa đạt, thay chống sét lan truyền.',
    parts: [{ name: 'Chống sét lan truyền', count: 1 }],
    cost: 480_000,
  },
  {
    cluster: 'Cụm loa Sả Xéng (trình diễn)',
    kind: 'CLEANING',
    check: null,
    daysAgo: 12,
    words: 'Vệ sinh tủ thiết bị, thay gioăng chống ẩm.',
    parts: [{ name: 'Gioăng cửa tủ', count: 1 }],
    cost: 35_000,
  },
];
