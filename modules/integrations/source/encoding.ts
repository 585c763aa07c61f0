/** In which letters a file is written: by what its bytes are, whatever it says of itself. Pure. */

export interface Evidence {
  /** First bytes of the file. */
  beginning: Uint8Array;
  /** Sequences of several bytes that are right UTF-8, and bytes that no UTF-8 has. */
  sound: number;
  broken: number;
  /** Bytes that are combining marks in windows-1258: behind a vowel, and elsewhere. */
  marksAfterVowel: number;
  marksElsewhere: number;
}

export interface Encoding {
  /** As TextDecoder calls it. */
  label: string;
  /** What the file said, where that is something else. */
  declared: string | null;
}

/** Counts evidence over a file that comes in parts. */
export function createEvidence() {
  const evidence: Evidence = {
    beginning: new Uint8Array(0),
    sound: 0,
    broken: 0,
    marksAfterVowel: 0,
    marksElsewhere: 0,
  };
  let waiting = 0;
  let before = 0;
  return {
    take(bytes: Uint8Array) {
      if (evidence.beginning.length < 4096)
        evidence.beginning = Buffer.concat([evidence.beginning, bytes.subarray(0, 4096)]).subarray(0, 4096);
      for (let place = 0; place < bytes.length; place += 1) {
        const byte = bytes[place]!;
        if (byte < 0x80) {
          if (waiting > 0) evidence.broken += 1;
          waiting = 0;
        } else {
          if (marks.has(byte)) {
            if (isVowel(before)) evidence.marksAfterVowel += 1;
            else evidence.marksElsewhere += 1;
          }
          if (byte < 0xc0) {
            if (waiting === 0) evidence.broken += 1;
            else if (--waiting === 0) evidence.sound += 1;
          } else {
            if (waiting > 0) evidence.broken += 1;
            waiting = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
            if (waiting === 0) evidence.broken += 1;
          }
        }
        before = byte;
      }
    },
    get: (): Evidence => evidence,
  };
}

const marks = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** Vowels before which windows-1258 puts no mark of its own: a e i o u y, â ê ô ă ơ ư. */
const vowels = new Set([...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)));
for (const byte of [0xc2, 0xe2, 0xca, 0xea, 0xd4, 0xf4, 0xc3, 0xe3, 0xd5, 0xf5, 0xdd, 0xfd]) vowels.add(byte);
const isVowel = (byte: number): boolean => vowels.has(byte);

export function encodingOf({ beginning, ...seen }: Evidence): Encoding {
  const [a, b, c] = beginning;
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', declared: null };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', declared: null };
  const said = declaredIn(beginning);
  const label = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : (wide(beginning) ?? narrow(seen, said));
  return { label, declared: said && said !== label ? said : null };
}

/** UTF-16 without a mark in front: every other byte of plain letters is nought. */
function wide(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let place = 0; place + 1 < bytes.length; place += 2) {
    if (bytes[place] === 0) even += 1;
    if (bytes[place + 1] === 0) odd += 1;
  }
  const pairs = bytes.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function narrow(seen: Omit<Evidence, 'beginning'>, said: string | null): string {
  const { sound, broken, marksAfterVowel, marksElsewhere } = seen;
  // A few damaged letters do not make a file of letters anything else.
  if (broken === 0 || sound > broken * 10) return 'utf-8';
  if (marksAfterVowel > 2 && marksAfterVowel > marksElsewhere * 3) return 'windows-1258';
  return said && !said.startsWith('utf-') ? said : 'windows-1258';
}

function declaredIn(beginning: Uint8Array): string | null {
  const text = Buffer.from(beginning).toString('latin1').replaceAll('\0', '');
  const [, name] =
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(text) ??
    /SET NAMES '?([a-z0-9]+)/i.exec(text) ??
    /DEFAULT CHARSET=([a-z0-9]+)/i.exec(text) ??
    [];
  if (!name) return null;
  try {
    return new TextDecoder(/^utf8(mb[34])?$/i.test(name) ? 'utf-8' : name).encoding;
  } catch {
    return name.toLowerCase();
  }
}

/**
 * UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again (“Tiáº¿ng Viá»‡t”), as it was meant; every other
 * text as it is.
 */
export function mend(text: string): string {
  if (!/[ÃÄÆáâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) {
    const byte = byteOf(text.charCodeAt(place));
    if (byte === null) return text;
    bytes[place] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

const upper = new Map(
  [
    ...new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 32 }, (_zero, place) => 0x80 + place),
    ),
  ].map((letter, place) => [letter.charCodeAt(0), 0x80 + place]),
);
const byteOf = (code: number): number | null =>
  code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : (upper.get(code) ?? null);
