/** What no voice says and no reader sees: soft hyphens, zero-width signs, marks of direction, controls, halves of signs. */
const unseen = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e' +
    '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff0-\\uffff]' +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
);
const combining = /[\p{M}\u1160-\u11ff]/u;
const suspect = new RegExp(
  `${unseen.source}|[\\u0300-\\u036f]|[\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\r\\t]`,
);
/** A letter has two marks at most; a tower of them is a prank. */
const mostMarks = 8;

export interface CleanText {
  clean: string;
  /** Where in the written text each sign of the clean one (and its end) stands; null when they are the same text. */
  places: Uint32Array | null;
}

/** The text in NFC, without what cannot be heard, every space a plain one, every line end “\n”. */
export function cleanText(written: string): CleanText {
  if (!suspect.test(written)) {
    const composed = written.normalize('NFC');
    if (composed === written) return { clean: written, places: null };
  }
  const parts: string[] = [];
  const places = new Places(written.length);
  let at = 0;
  while (at < written.length) {
    let end = at;
    while (end < written.length && isPlain(written.charCodeAt(end))) end++;
    // A mark belongs to the letter before it.
    if (end < written.length && end > at) end--;
    if (end > at) {
      parts.push(written.slice(at, end));
      for (; at < end; at++) places.add(at);
      continue;
    }
    const start = at;
    const sign = written.charAt(at++);
    if (unseen.test(sign) && !isPair(written, start)) continue;
    let cluster = sign;
    if (isPair(written, start)) cluster += written.charAt(at++);
    let marks = 0;
    while (at < written.length && (combining.test(written.charAt(at)) || unseen.test(written.charAt(at)))) {
      if (isPair(written, at)) break;
      if (combining.test(written.charAt(at)) && marks++ < mostMarks) cluster += written.charAt(at);
      at++;
    }
    const composed = sign === '\t' ? cell(written, start) : compose(cluster, written, at);
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit++) places.add(start);
  }
  places.add(written.length);
  return { clean: parts.join(''), places: places.all() };
}

class Places {
  private kept: Uint32Array;
  private count = 0;
  constructor(length: number) {
    this.kept = new Uint32Array(length + 16);
  }
  add(place: number): void {
    if (this.count === this.kept.length) {
      const more = new Uint32Array(this.count * 2);
      more.set(this.kept);
      this.kept = more;
    }
    this.kept[this.count++] = place;
  }
  all(): Uint32Array {
    return this.kept.subarray(0, this.count);
  }
}

/** Of every sign of the basic plane: 1 where it stays as it is whatever stands beside it, 2 where it is looked at. */
const looks = new Uint8Array(0x10000);

function isPlain(code: number): boolean {
  const known = looks[code];
  if (known) return known === 1;
  const sign = String.fromCharCode(code);
  const plain =
    !(code >= 0xd800 && code <= 0xdfff) &&
    !suspect.test(sign) &&
    !combining.test(sign) &&
    sign.normalize('NFC') === sign;
  looks[code] = plain ? 1 : 2;
  return plain;
}

const isPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at, at + 2));

/** Between two cells of a table there is a rest, so that 112 and 567 are no one number. */
const cell = (written: string, at: number): string =>
  /[^\s,;:.!?([|]/.test(written[at - 1] ?? ' ') && /[^\s|]/.test(written[at + 1] ?? ' ') ? ', ' : ' ';

function compose(cluster: string, written: string, next: number): string {
  if (cluster === '\r') return written.charAt(next) === '\n' ? '' : '\n';
  if (cluster === '\u2028' || cluster === '\u2029') return '\n';
  if (/^[^\S\n]$/.test(cluster)) return ' ';
  // A mark without a letter under it.
  if (/^[\u0300-\u036f]/.test(cluster)) return '';
  return cluster.normalize('NFC');
}
