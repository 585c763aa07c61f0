/** Numbers of documents and the days they were signed on: nobody writes them down while listening. */
const documents =
  /(?<!\d)\d{1,6}\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d-]{0,30}(?:\s{0,2},?\s{0,2}ngày\s{1,2}\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/gu;
const telephone = /(?<![\d.,/])(?:\+84[ .-]?|0|1[89]00[ .-]?)\d(?:[ .-]?\d){3,9}(?![\d/])/gu;
const times = /(?<!\d)\d{1,2}(?:\s{0,2}(?:giờ|h|g)(?!\p{L})|:[0-5]\d)|(?<!\d)\d{1,2}\s{0,2}(?:h|g)\d{2}/giu;
const days =
  /(?:ngày|mùng|mồng)\s{1,2}\d{1,2}(?:\/\d{1,2})?|(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d/])/giu;

export interface Matters {
  /** As written. */
  telephones: string[];
  /** Hours and days in it that people act on. */
  when: string[];
}

/** What listeners would write down if it were said twice. In linear time whatever the text. */
export function numbersThatMatter(sentence: string): Matters {
  const plain = sentence.replace(documents, ' ');
  const telephones = [...plain.matchAll(telephone)]
    .map(([found]) => found.trim())
    .filter((found) => found.replace(/\D/g, '').length >= 8);
  const when = [times, days].flatMap((sign) => [...plain.matchAll(sign)].map(([found]) => found));
  return { telephones, when };
}
