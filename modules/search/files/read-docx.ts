import { unzip } from 'fflate';

/** Unpacked, one part of a document is never larger; a bomb is. */
const mostBytes = 40_000_000;
const parts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** The words of a Word document, a paragraph a line. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  let left = mostBytes;
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    const filter = (file: { name: string; originalSize: number }) => {
      if (!parts.test(file.name)) return false;
      left -= file.originalSize;
      return left >= 0;
    };
    unzip(bytes, { filter }, (error, unpacked) => (error ? reject(error) : resolve(unpacked)));
  });
  const body = files['word/document.xml'];
  if (!body) throw new Error('no document inside, or one that is too large');
  const rest = Object.entries(files).filter(([name]) => name !== 'word/document.xml');
  return [body, ...rest.map(([, part]) => part)]
    .map((part) => wordsOf(new TextDecoder().decode(part)))
    .join('\n');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text stands in `w:t`; what was deleted while changes were followed stands elsewhere and is not read. */
export function wordsOf(xml: string): string {
  let text = '';
  for (const [, tag = '', content = ''] of xml.matchAll(
    /<(w:t|w:tab|w:br|\/w:p|\/w:tc)(?:\s[^<>]*)?\/?>([^<]*)/g,
  ))
    text += tag === 'w:t' ? content : tag === '/w:p' ? '\n' : ' ';
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex as string, 16) : 0;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name] ?? whole);
    },
  );
}
