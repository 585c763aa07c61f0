/** One code point a letter (NFC), so that texts typed on different keyboards compare equal. */
export const nfc = (text: string): string => text.normalize('NFC');

/** “Tả Phìn” → “Ta Phin”; “Đồng” → “Dong”. For search and addresses, never for screens. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}
