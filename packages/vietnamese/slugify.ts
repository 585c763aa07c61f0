import { foldMarks } from './fold-marks.ts';

/**
 * “Xã Tả Phìn: tiêm phòng đợt 2” → “xa-ta-phin-tiem-phong-dot-2”.
 * Cut at a word's end at `longest` characters; a text without letters or digits gives ''.
 */
export function slugify(text: string, longest = 80): string {
  const words = foldMarks(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const next = slug ? `${slug}-${word}` : word;
    if (next.length > longest) return slug || word.slice(0, longest);
    slug = next;
  }
  return slug;
}
