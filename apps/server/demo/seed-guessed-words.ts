import { findUnitByPath } from '@saola/organisations';
import type { Services } from '@saola/platform/services';
import { noteGuesses, spokenFormFor } from '@saola/speech';

/** Announcements of this month and the one before, with words that no dictionary has. */
const read: [path: string, monthsAgo: 0 | 1, texts: string[]][] = [
  [
    'laocai.taphin',
    0,
    [
      'Giống ngô LVN 10 được cấp tại TTDVNN xã từ thứ hai. Bà con mang theo sổ hộ nghèo.',
      'Nhà ai đã đăng ký giống LVN 10 xin đến nhận trước 16 giờ.',
      'Bản đồ nguy cơ sạt lở do Viện ĐCKS lập treo ở nhà văn hóa thôn Sả Xéng.',
      'Đoàn của GIZ đến thăm các hộ làm du lịch ở Tả Chải vào thứ năm.',
      'Tin của xã có trên Zalo OA và trên trang thông tin điện tử.',
      'Trạm y tế phun thuốc PQ phòng sốt rét ở Suối Thầu, Can Ngài.',
      'Cán bộ TTDVNN hướng dẫn ủ chua thức ăn cho trâu bò bằng men EM.',
    ],
  ],
  [
    'laocai.taphin',
    1,
    [
      'Hộ vay vốn chương trình GQVL nộp hồ sơ ở bộ phận một cửa.',
      'Đoàn của GIZ khảo sát đường vào bản Móng Sến.',
      'Bà con theo dõi Zalo OA của xã để biết lịch cấp nước.',
    ],
  ],
  [
    'laocai.sapa',
    0,
    ['Tổ TTĐT tuần tra quanh chợ văn hóa, nhắc xe đỗ đúng vạch.', 'Phường mở lớp HDVDL cuối tuần.'],
  ],
];

/** Read by the normaliser as they would be for loudspeakers, sound apart; what it guesses is counted as always. */
export async function seedGuessedWords({ database }: Services, now: Date): Promise<void> {
  for (const [unitPath, monthsAgo, texts] of read) {
    if (!(await findUnitByPath(database, unitPath))) continue;
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 15));
    for (const text of texts) {
      const { guesses } = await spokenFormFor(database, { text, language: 'vi', unitPath });
      await noteGuesses(database, unitPath, guesses, at);
    }
  }
}
