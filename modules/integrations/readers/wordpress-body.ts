import type { Reference } from '../imported-story.ts';

/** What WordPress adds to HTML when it shows a post: short codes, sizes of pictures, embedded addresses. Pure. */

export interface Attachment extends Reference {
  /** The post it was uploaded for. */
  parent: string;
}
export type Attachments = ReadonlyMap<string, Attachment>;

export function bodyOfPost(body: string, postId: string, attached: Attachments): string {
  const html = body
    .replace(/<a\b[^>]*\bwp-block-file__button\b[^>]*>[\s\S]*?<\/a>/gi, '')
    .replace(/<img\b[^>]*\bwp-image-(\d+)\b[^>]*>/gi, (picture, id: string) =>
      whole(picture, attached.get(id)),
    )
    .replace(/^([ \t]*(?:<p>)?)[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=(?:<\/p>)?[ \t]*$)/gim, link);
  return html.includes('[') ? withoutShortCodes(html, postId, attached) : html;
}

const link = (_whole: string, before: string, address: string) =>
  `${before}<a href="${address}">${address}</a>`;

/** A picture in the size it was uploaded in: its smaller forms are often not in a copy of the folder. */
function whole(picture: string, attachment: Attachment | undefined): string {
  if (!attachment) return picture;
  const { src, name } = attachment;
  const stem = (address: string) => address.replace(/(-\d+x\d+|-scaled)?\.[a-z0-9]+([?#].*)?$/i, '');
  const shown = /\bsrc\s*=\s*(["'])(.*?)\1/i.exec(picture)?.[2] ?? '';
  const isSame = stem(pathOf(shown)) === stem(pathOf(src));
  const alt = /\balt\s*=\s*(["'])\s*[^\s"']/i.test(picture);
  return picture
    .replace(/\bsrc\s*=\s*(["']).*?\1/i, (had) => (isSame ? `src="${quoted(src)}"` : had))
    .replace(/\balt\s*=\s*(["']).*?\1/i, (had) => (alt ? had : ''))
    .replace(/^<img/i, (had) => (alt ? had : `${had} alt="${quoted(name)}"`));
}

const pathOf = (address: string): string => URL.parse(address, 'http://source.invalid/')?.pathname ?? address;

/** Short codes that stand for something, as HTML; of the others only the words they stand around. */
function withoutShortCodes(body: string, postId: string, attached: Attachments): string {
  const picture = ({ src, name }: Reference) => `<img src="${quoted(src)}" alt="${quoted(name)}">`;
  const html = body
    .replace(
      /\[caption[^\]]*\]\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/gi,
      (_whole, shown: string, words: string) =>
        `<figure>${shown}<figcaption>${words.trim()}</figcaption></figure>`,
    )
    .replace(/\[gallery\b([^\]]*)\]/gi, (_whole, options: string) => {
      const ids = /\bids="([\d, ]+)"/i
        .exec(options)?.[1]
        ?.split(',')
        .map((id) => id.trim());
      const shown = ids
        ? ids.flatMap((id) => attached.get(id) ?? [])
        : [...attached.values()].filter(({ parent, src }) => parent === postId && isPicture(src));
      return shown.map(picture).join('');
    })
    .replace(/\[embed[^\]]*\]\s*(https?:[^\s[<]+)\s*\[\/embed\]/gi, '<a href="$1">$1</a>')
    .replace(
      /\[(?:pdf-embedder|embeddoc|gview|audio|video|playlist)\b[^\]]*?\b(?:url|src|file|mp3|mp4|m4a)="(https?:[^"\]]+)"[^\]]*\]/gi,
      (_whole, address: string) =>
        `<a href="${address}">${decoded(address.split('/').at(-1) ?? '') || address}</a>`,
    );
  // What ends with its own name, says something of itself, or belongs to a builder of pages is a code and no words.
  const closed = new Set([...html.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name!.toLowerCase()));
  return html.replace(
    /\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\]/gi,
    (code, end: string, name: string, more: string) =>
      end ||
      closed.has(name.toLowerCase()) ||
      /^\s+[\w-]+=/.test(more) ||
      more.trim().endsWith('/') ||
      known.test(name)
        ? ''
        : code,
  );
}

const known = /^(vc_|et_pb_|fusion_|contact-form|gallery$|playlist$|audio$|video$|embed$)/i;
const isPicture = (address: string) => /\.(jpe?g|png|gif|webp|avif)$/i.test(pathOf(address));
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
