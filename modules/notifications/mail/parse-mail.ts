export interface ParsedMail {
  subject: string;
  text: string;
}

/** Reads a simple mail as our own mailer writes it: one text part, encoded headers (RFC 2047, RFC 2045). */
export function parseMail(raw: Buffer): ParsedMail {
  const source = raw.toString('latin1');
  const end = source.search(/\r?\n\r?\n/);
  const head = (end < 0 ? source : source.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const body = end < 0 ? '' : source.slice(end).replace(/^\r?\n\r?\n/, '');
  const header = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return {
    subject: decodeWords(header('Subject')),
    text: decodeBody(body, header('Content-Transfer-Encoding')).trim(),
  };
}

function decodeWords(text: string): string {
  const joined = text.replace(/(\?=)\s+(=\?)/g, '$1$2');
  // Neighbouring words are joined as bytes: a letter may be cut between two of them.
  return joined.replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) =>
    Buffer.concat(
      Array.from(words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi), ([, kind = '', value = '']) =>
        kind.toLowerCase() === 'b'
          ? Buffer.from(value, 'base64')
          : quotedPrintable(value.replaceAll('_', ' ')),
      ),
    ).toString('utf8'),
  );
}

function decodeBody(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (/quoted-printable/i.test(encoding))
    return quotedPrintable(body.replace(/=\r?\n/g, '')).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  );
