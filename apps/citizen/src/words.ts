import { foldMarks } from '@saola/vietnamese';

export { formatDate as dayOf, formatDateTime as momentOf, formatRelative as whenOf } from '@saola/vietnamese';
export { formatDuration as lengthOf } from '@saola/vietnamese';

/** The length of a recording for a screen reader: “1 phút 20 giây”. */
export function spokenLengthOf(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  return [minutes && `${minutes} phút`, seconds % 60 && `${seconds % 60} giây`].filter(Boolean).join(' ');
}

/** The way people type when they search: “Tả  Phìn” → “ta phin”. */
export function asTyped(text: string): string {
  return foldMarks(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

const TOPICS = [
  'Tin chung',
  'Tin đột xuất',
  'Chủ trương, pháp luật',
  'Chỉ đạo, điều hành',
  'Đời sống, sản xuất',
  'Người tốt, việc tốt',
];

/** The bulletin's field (LoaiLinhVuc 1–6) in everyday words. */
export function topicName(topic: number): string {
  return TOPICS[topic - 1] ?? 'Tin chung';
}
