import { decodeEntities } from '../readers/entities.ts';

/**
 * Letters of the old fonts: .VnTime (TCVN3) and VNI draw Vietnamese with the signs of other alphabets, so that without the
 * font it reads “ViÖt Nam” or “Vieät Nam”. Pure.
 */
export type FontLetters = 'TCVN3' | 'VNI';

/**
 * Signs that stand beside a letter in no word of Unicode; those of quotations and products only between two letters; and
 * capitals with marks behind a small letter.
 */
const signsInWords =
  /\p{L}[\u00adª¬®µ¶·¸¹¨¼½¾]|[ª¬®µ¶·¸¹¨¼½¾]\p{Ll}|\p{L}[«»©×]\p{L}|\p{Ll}[ÆÊÇÈÉËÐÌÎÏÑÕÒÓÔÖÝØÜÞßþ÷]/u;
/** A vowel and behind it the letter that VNI takes for a tone; Vietnamese has no two such vowels together. */
const tonesAsLetters = /[aeouy][ùøûï]|[aeo][âåäë]|a[êéèúü]|[ôö][ùøûõï]|ñ[aeiouyôö]|öô/iu;
const fewest = 3;
const read = 20_000; // letters

/** The font that a Vietnamese text was written for; null for one that is written in letters. */
export function fontLetters(text: string): FontLetters | null {
  // Editors of old portals wrote these signs by name: `&micro;`, `&#174;`.
  const words = decodeEntities(text.slice(0, read).replace(/<[^>]*>/g, ' '))
    .split(/\s+/)
    .filter(Boolean);
  const many = (pattern: RegExp) => {
    const count = words.filter((word) => pattern.test(word)).length;
    return count >= fewest && count * 5 >= words.length;
  };
  if (many(signsInWords)) return 'TCVN3';
  return many(tonesAsLetters) ? 'VNI' : null;
}
