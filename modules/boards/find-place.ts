import { capitalised } from './capitalised.ts';
import { forbids, sentenceBefore } from './negation.ts';

const LONGEST = 70;
const PLACES =
  'nhà|trạm|trường|sân|xã|thôn|bản|tổ dân phố|khu|phường|chợ|trụ sở|hội trường|trung tâm|ubnd|ủy ban|uỷ ban|bộ phận|phòng|điểm|bệnh viện|quảng trường|đường|cầu|ngã|bến|công viên';
const NOT_PLACES =
  'quyết định|nghị định|nghị quyết|thông tư|điều|khoản|thời điểm|đây|đó|chỗ|mức|công văn|kế hoạch|luật|các văn bản';
/** “tại” names a place unless it names a law; “ở” only before a word for a place. */
const place = new RegExp(
  `(?<!\\p{L})(?:tại\\s+(?!(?:${NOT_PLACES})(?!\\p{L}))|ở\\s+(?=(?:${PLACES})(?!\\p{L})))` +
    `([^.,;:()\\n]{4,60}(?:,\\s*(?:thôn|bản|tổ|khu|xã|phường)\\s+[^.,;:()\\n]{2,30})*)`,
  'giu',
);
const tail =
  /\s+(?:từ|vào|lúc|để|cho|nhằm|trong|theo|bắt đầu|với|do|khi|mang|mỗi|và (?:mang|đem))(?!\p{L}).*$/iu;

/** “Trạm Y tế xã, thôn Sả Xéng”: what follows “tại”; null when no place is named. */
export function findPlace(text: string): string | null {
  for (const match of text.matchAll(place)) {
    if (forbids(sentenceBefore(text, match.index))) continue;
    const named = (match[1] ?? '').replace(tail, '').trim();
    if (named.length >= 4 && named.length <= LONGEST) return capitalised(named);
  }
  return null;
}
