import { capitalised } from './capitalised.ts';

const LONGEST = 70;
const place =
  /(?<!\p{L})(?:tại|ở)\s+((?!(?:quyết định|nghị định|nghị quyết|thông tư|điều|khoản|thời điểm|đây|đó|chỗ|các văn bản)(?!\p{L}))[^.,;:()\n]{4,60}(?:,\s*(?:thôn|bản|tổ|khu|xã|phường)\s+[^.,;:()\n]{2,30})*)/giu;
const tail =
  /\s+(?:từ|vào|lúc|để|cho|nhằm|trong|theo|bắt đầu|với|do|khi|mang|mỗi|và (?:mang|đem))(?!\p{L}).*$/iu;

/** “Trạm Y tế xã, thôn Sả Xéng”: what follows “tại”; null when no place is named. */
export function findPlace(text: string): string | null {
  for (const match of text.matchAll(place)) {
    const named = (match[1] ?? '').replace(tail, '').trim();
    if (named.length >= 4 && named.length <= LONGEST) return capitalised(named);
  }
  return null;
}
