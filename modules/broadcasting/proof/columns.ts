import { topics } from '@saola/newsroom';
import type { Outcome, Origin, Play } from './play.ts';
import { sayWhy } from './say-why.ts';

const outcomeWords: Record<Outcome, string> = {
  HEARD: 'Đã phát',
  SILENT: 'Phát không ra tiếng',
  CUT: 'Bị ngắt giữa chừng',
  FAILED: 'Không phát được',
  UNREPORTED: 'Không có báo cáo',
  PENDING: 'Chưa đến giờ',
  CANCELLED: 'Đã hủy trước khi phát',
};
const originWords: Record<Origin, string> = {
  OWN: 'Đơn vị tự phát',
  ABOVE: 'Cấp trên gửi',
  RELAY: 'Tiếp âm',
  LIVE: 'Trực tiếp',
  EMERGENCY: 'Khẩn cấp',
  EXERCISE: 'Diễn tập',
};
const kindWords: Record<Play['kind'], string> = {
  BULLETIN: 'Bản tin',
  OPENING: 'Nhạc hiệu mở đầu',
  IDENTIFICATION: 'Lời xưng danh',
  RECORDING: 'Bản thu',
  RELAY: 'Tiếp âm',
  CLOSING: 'Nhạc kết thúc',
};
/** What nobody wrote beforehand, or wrote for an alarm, is no bulletin. */
const kindOf = ({ kind, origin }: Play) =>
  kind !== 'BULLETIN'
    ? kindWords[kind]
    : origin === 'LIVE'
      ? 'Phát biểu trực tiếp'
      : origin === 'EMERGENCY'
        ? 'Tin khẩn cấp'
        : kindWords.BULLETIN;
const priorityWords = { EMERGENCY: 'Khẩn cấp', PRIORITY: 'Ưu tiên', NORMAL: 'Thông thường' };
const topicWord = (code: number | null) => topics.find((topic) => topic.code === code)?.vi ?? '';
const instant = (at: string | null) => (at === null ? null : new Date(at));
const seconds = (ms: number) => Math.round(ms / 1000);

export interface Column {
  head: string;
  width: number;
  kind: 'text' | 'number' | 'instant';
  value(play: Play): string | number | Date | null;
}

/** The columns of the sheet, in the words of the officers who read it. */
export const columns: readonly Column[] = [
  { head: 'Giờ theo lịch', width: 18, kind: 'instant', value: ({ startsAt }) => new Date(startsAt) },
  { head: 'Đơn vị', width: 28, kind: 'text', value: ({ unitName }) => unitName },
  { head: 'Cụm loa', width: 28, kind: 'text', value: ({ deviceName }) => deviceName },
  { head: 'Nội dung', width: 44, kind: 'text', value: ({ title }) => title },
  { head: 'Loại', width: 18, kind: 'text', value: kindOf },
  { head: 'Lĩnh vực', width: 26, kind: 'text', value: ({ topic }) => topicWord(topic) },
  { head: 'Nguồn', width: 16, kind: 'text', value: ({ origin }) => originWords[origin] },
  { head: 'Mức ưu tiên', width: 14, kind: 'text', value: ({ priority }) => priorityWords[priority] },
  { head: 'Kết quả', width: 20, kind: 'text', value: ({ outcome }) => outcomeWords[outcome] },
  { head: 'Lý do', width: 40, kind: 'text', value: sayWhy },
  { head: 'Thời lượng (giây)', width: 12, kind: 'number', value: ({ plannedMs }) => seconds(plannedMs) },
  {
    head: 'Nghe được (giây)',
    width: 12,
    kind: 'number',
    value: ({ playedMs, silent }) => (silent ? 0 : seconds(playedMs)),
  },
  { head: 'Âm lượng (%)', width: 10, kind: 'number', value: ({ volume }) => volume },
  { head: 'Lệch giờ (ms)', width: 10, kind: 'number', value: ({ startErrorMs }) => startErrorMs },
  { head: 'Gửi lệnh', width: 18, kind: 'instant', value: ({ orderedAt }) => new Date(orderedAt) },
  { head: 'Nhận lệnh', width: 18, kind: 'instant', value: ({ receivedAt }) => instant(receivedAt) },
  { head: 'Bắt đầu', width: 18, kind: 'instant', value: ({ startedAt }) => instant(startedAt) },
  { head: 'Kết thúc', width: 18, kind: 'instant', value: ({ endedAt }) => instant(endedAt) },
  { head: 'Mã cụm loa', width: 38, kind: 'text', value: ({ deviceId }) => deviceId },
  { head: 'Mã chương trình', width: 38, kind: 'text', value: ({ itemId }) => itemId },
];
