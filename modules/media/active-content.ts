import { inflateSync } from 'node:zlib';

/**
 * Names what in a file could run when somebody opens it, or null. Looks at the content only: text that is
 * markup or a script, macros in office files, scripts and launch actions in PDF.
 */
export function findActiveContent(content: Buffer, mime: string | undefined): string | null {
  if (mime === undefined || /[/+]xml|html|javascript|x-sh/.test(mime)) return findInText(content);
  if (/x-msdownload|x-elf|x-mach|java-vm|x-sh|msi|x-msdos/.test(mime)) return 'program';
  if (/macroenabled/i.test(mime)) return 'macro';
  if (mime === 'application/pdf') return findInPdf(content);
  if (content.subarray(0, 4).equals(zipStart)) return findInZip(content);
  return null;
}

const zipStart = Buffer.from('PK\x03\x04', 'latin1');

/** What can hide something at its very end; of all else the beginning tells. */
export const isReadWhole = (beginning: Buffer, mime: string | undefined): boolean =>
  mime === 'application/pdf' || beginning.subarray(0, 4).equals(zipStart);

function findInText(content: Buffer): string | null {
  const start = decodeStart(content.subarray(0, 65_536));
  if (/^\s*#!/.test(start)) return 'script';
  if (/<svg[\s>]/i.test(start)) return 'SVG';
  if (/<(?:!doctype\s+html|html|script|iframe|body|head|img|a)[\s>]/i.test(start)) return 'HTML';
  if (/^\s*<\?php|<\?xml/i.test(start)) return 'XML';
  if (/\b(?:function\s*\(|=>\s*\{|document\.|window\.|eval\(|require\(|import\s+.+\s+from\s)/.test(start))
    return 'script';
  return null;
}

const decodeStart = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? bytes.toString('utf16le')
    : bytes.toString('utf8').replace(/^\ufeff/, '');

function findInZip(content: Buffer): string | null {
  const bad = namesInZip(content).find((name) =>
    /vbaProject(?:Signature)?\.bin$|(?:^|\/)activeX\/|^Basic\/|^Scripts\/|\.(?:js|vbs|exe|dll|bat|cmd|ps1|jar|hta|scr)$/i.test(
      name,
    ),
  );
  return bad ? 'macro' : null;
}

/** Names of the members, from the central directory (APPNOTE 4.3.12), and from the local headers that it may hide. */
export function namesInZip(content: Buffer): string[] {
  const names: string[] = [];
  for (const [mark, fixed, lengthAt] of [
    ['PK\x01\x02', 46, 28],
    ['PK\x03\x04', 30, 26],
  ] as const) {
    let at = content.indexOf(mark, 0, 'latin1');
    while (at >= 0 && at + fixed <= content.length) {
      const length = content.readUInt16LE(at + lengthAt);
      names.push(content.toString('utf8', at + fixed, at + fixed + length));
      at = content.indexOf(mark, at + 4, 'latin1');
    }
  }
  return names;
}

const pdfAction = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)(?![A-Za-z])/;
const longestStream = 8 << 20;

/** Names may be written with #xx escapes and hidden in compressed object streams (ISO 32000-1, 7.3.5 and 7.5.7). */
function findInPdf(content: Buffer): string | null {
  const text = content.toString('latin1');
  const plain = text.replace(/stream\r?\n[\s\S]*?endstream/g, '');
  const found =
    pdfAction.exec(unescapeNames(plain)) ?? pdfAction.exec(unescapeNames(objectStreams(text, content)));
  return found ? `PDF /${found[1]}` : null;
}

const unescapeNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));

function objectStreams(text: string, content: Buffer): string {
  const parts: string[] = [];
  for (const match of text.matchAll(/\/ObjStm[\s\S]{0,400}?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      parts.push(
        inflateSync(content.subarray(start, end), { maxOutputLength: longestStream }).toString('latin1'),
      );
    } catch {
      // Not deflated, or damaged: then it is readable as it stands, or by nobody.
      parts.push(text.slice(start, end));
    }
  }
  return parts.join('\n');
}
