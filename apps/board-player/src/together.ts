const JOINER = '\u2060';
const SPACE = '\u00a0';

/** Keeps on one line what people read as one: vắc-xin, 07:30–11:30, thứ Năm, số 5, 30 phút. */
export function together(text: string): string {
  return text
    .replace(/(?<=\p{L})-(?=\p{L})/gu, `${JOINER}-${JOINER}`)
    .replace(/(?<=\d)\s?–\s?(?=\d)/gu, `${JOINER}–${JOINER}`)
    .replace(/\b(thứ|số|cấp|mũi|tổ)\s+(?=\S)/giu, `$1${SPACE}`)
    .replace(/(?<=\d)\s+(?=(?:phút|giờ|tuổi|ngày|hộ|km|kg|mm|m|đồng)(?!\p{L}))/giu, SPACE);
}
