/** A forbidding word: what follows it in the sentence is not to be done, and a fact must never say the opposite. */
const forbidding = /(?<!\p{L})(?:không|đừng|chớ|cấm|tránh|hạn chế|thay vì)(?!\p{L})/iu;

export function forbids(words: string): boolean {
  return forbidding.test(words);
}

/** The part of the sentence that stands before this place in the text. */
export function sentenceBefore(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .split(/[.!?;\n]/)
      .at(-1) ?? ''
  );
}
