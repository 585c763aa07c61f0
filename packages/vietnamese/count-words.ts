/** Words as a Vietnamese editor counts them: syllables and numbers between spaces. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[.,/:'’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
