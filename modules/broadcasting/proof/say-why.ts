import type { Play } from './play.ts';

/** Why it was not heard to the end, as a sentence; empty where it was. */
export function sayWhy({
  outcome,
  reason,
  rule,
  receivedAt,
  startedAt,
}: Pick<Play, 'outcome' | 'reason' | 'rule' | 'receivedAt' | 'startedAt'>): string {
  if (outcome === 'SILENT') return 'Loa giữ giờ nhưng không có đầu phát âm thanh.';
  if (outcome === 'UNREPORTED')
    return startedAt
      ? 'Loa báo đã bắt đầu, sau đó không báo gì thêm.'
      : receivedAt
        ? 'Loa đã nhận lệnh nhưng không báo đã phát.'
        : 'Loa không nhận được lệnh: mất kết nối hoặc đang tắt.';
  if (outcome === 'HEARD' && reason === 'relay-silent')
    return 'Đài tiếp âm im tiếng; bản thu thay thế đã phát.';
  if (outcome !== 'CUT' && outcome !== 'FAILED') return '';
  if (reason === 'cancelled' && !startedAt) return 'Bị dừng trước khi loa phát được.';
  if (reason && reason in words) return words[reason]!;
  if (rule !== null) return 'Nhường cho tin được ưu tiên hơn.';
  return 'Loa không nêu lý do.';
}

/** By the names of the device protocol: PlaybackFailure and OrderRefusal. */
const words: Readonly<Record<string, string>> = {
  'audio-not-fetched': 'Loa chưa tải được bản âm thanh.',
  'audio-altered': 'Bản âm thanh tải về bị sai lệch.',
  'audio-too-late': 'Bản âm thanh về quá muộn.',
  'audio-shorter': 'Bản âm thanh ngắn hơn thời lượng đã báo.',
  'player-failed': 'Đầu phát của loa bị lỗi.',
  'not-in-turn': 'Không đến lượt trong thời gian còn giá trị: tin khác chiếm chỗ hoặc giờ yên tĩnh.',
  cut: 'Nhường cho tin được ưu tiên hơn.',
  'was-off': 'Loa tắt hoặc mất điện vào giờ phát.',
  muted: 'Loa đang tắt theo lệnh của cán bộ.',
  'clock-unknown': 'Loa chưa biết giờ đúng.',
  cancelled: 'Bị dừng khi đang phát.',
  'relay-silent': 'Đài tiếp âm im tiếng.',
  'stream-lost': 'Mất tín hiệu phát trực tiếp giữa chừng.',
  expired: 'Lệnh đến khi đã hết hiệu lực.',
  'schedule-changed': 'Lịch phát đã thay đổi.',
};
