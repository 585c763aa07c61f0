import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Answer {
  status: number;
  html: string;
  /** Address to go to instead. */
  location?: string;
  /** Story that is read with this page. */
  storyId?: string;
  /** What is said besides, and instead of what every page says: the type of a feed, the name of a file to keep. */
  headers?: Readonly<Record<string, string>>;
  /** For one visitor alone: never kept, here or on the way. */
  personal?: boolean;
}

export type Encoding = 'br' | 'gzip' | null;

/** An answer as it is kept: its bytes, packed once for each encoding. */
export interface KeptPage {
  answer: Omit<Answer, 'html'>;
  plain: Buffer;
  /** Of what it says. */
  hash: string;
  /** Says besides when it was drawn, which its hash leaves out. */
  weak: boolean;
  /** Tags for caches of others. */
  tags: string;
  packed: Partial<Record<'br' | 'gzip', Buffer | Promise<Buffer>>>;
  /** Whole heads of answers, made with the first of their kind. */
  heads: Map<string, string[]>;
}

/**
 * What tells the minute and not the content: when a page was drawn, and how many were here by then. Without it the page is
 * the same from every process, and after it was drawn anew.
 */
const passing = / data-(?:count|made)="[^"]*">[^<]*/g;

/** @param tags what a content network may drop it by */
export function keepAnswer({ html, ...answer }: Answer, tags: Iterable<string>): KeptPage {
  const plain = Buffer.from(html, 'utf8');
  const lasting = html.replace(passing, '');
  return {
    answer,
    plain,
    hash: hash('sha256', lasting, 'base64url').slice(0, 22),
    weak: lasting.length < html.length,
    tags: [...tags]
      .filter((tag) => /^(site|story):/.test(tag))
      .slice(0, 24)
      .join(' '),
    packed: {},
    heads: new Map(),
  };
}

/** Room it will take with all its encodings; text packs to a third and less. */
export const bytesOf = (page: KeptPage): number => Math.ceil(page.plain.length * 1.6) + 1_500;

const SMALL = 1_024;

/** The best encoding the browser takes. */
export function encodingFor(page: KeptPage, accepts = ''): Encoding {
  if (page.plain.length < SMALL || accepts === '') return null;
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepts)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepts) ? 'gzip' : null;
}

/** Each encoding has its own. */
export const etagOf = (page: KeptPage, encoding: Encoding): string =>
  `${page.weak ? 'W/' : ''}"${page.hash}${encoding ? `-${encoding}` : ''}"`;

const bare = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Whether the browser has these very bytes; it may have packed or unpacked them on the way. */
export const hasAlready = (etag: string, asked: string | undefined): boolean =>
  asked !== undefined && asked.split(',').some((one) => bare(one) === bare(etag) || one.trim() === '*');

/** The same by either way of asking; who names the bytes is not asked for the time (RFC 9110, 13.1.3). */
export function isUnchanged(
  page: KeptPage,
  encoding: Encoding,
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
): boolean {
  if (tags !== undefined) return hasAlready(etagOf(page, encoding), tags);
  const changed = page.answer.headers?.['last-modified'];
  return changed !== undefined && since !== undefined && Date.parse(since) >= Date.parse(changed);
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The bytes in an encoding; there at once but for the first time. */
export function bodyOf(page: KeptPage, encoding: Encoding): Buffer | Promise<Buffer> {
  if (encoding === null) return page.plain;
  return (page.packed[encoding] ??= pack(page, encoding));
}

async function pack(page: KeptPage, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: page.plain.length,
  };
  const bytes = await (encoding === 'br' ? brotli(page.plain, { params }) : zip(page.plain, { level: 6 }));
  page.packed[encoding] = bytes;
  return bytes;
}

/** What every browser and every cache on the way is told of a page. */
export function headOf(page: KeptPage, encoding: Encoding, cdnSeconds: number): Record<string, string> {
  const tags = page.tags;
  const nobody = page.answer.personal;
  return {
    'content-type': 'text/html; charset=utf-8',
    // A reader asks again each time and is mostly told “as you have it”; nobody on the way shows what is older than a second.
    'cache-control': nobody ? 'no-store' : 'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
    // For a content network that is told to drop tags (RFC 9213).
    ...(cdnSeconds > 0 && !nobody
      ? {
          'cdn-cache-control': `max-age=${cdnSeconds}, stale-while-revalidate=${cdnSeconds}, stale-if-error=86400`,
          'surrogate-control': `max-age=${cdnSeconds}, stale-while-revalidate=${cdnSeconds}, stale-if-error=86400`,
        }
      : {}),
    ...(tags && !nobody ? { 'surrogate-key': tags, 'cache-tag': tags.replaceAll(' ', ',') } : {}),
    vary: 'accept-encoding',
    etag: etagOf(page, encoding),
    ...page.answer.headers,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
}
