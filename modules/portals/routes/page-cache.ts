import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Answer {
  status: number;
  html: string;
  /** Address to go to instead. */
  location?: string;
  /** Story that is read with this page. */
  storyId?: string;
}

interface Kept {
  answer: Answer;
  etag: string;
  until: number;
  packed: Map<string, Promise<Buffer>>;
}

const FRESH = 1_000; // ms: an approval is seen at once, a rush of readers costs one drawing a second
const MOST = 400;

/** Pages of the last second, drawn once however many ask, and packed once for each encoding. */
export function createPageCache() {
  const pages = new Map<string, Promise<Kept>>();

  async function get(key: string, draw: () => Promise<Answer>): Promise<Kept> {
    const known = await pages.get(key)?.catch(() => null);
    if (known && known.until > Date.now()) return known;
    const drawing = pages.get(key);
    if (known || !drawing) {
      pages.delete(key);
      if (pages.size >= MOST) pages.delete(pages.keys().next().value ?? '');
      const fresh = draw().then(keep);
      pages.set(key, fresh);
      fresh.catch(() => pages.delete(key));
      return fresh;
    }
    return drawing;
  }

  return { get, clear: () => pages.clear() };
}

export type PageCache = ReturnType<typeof createPageCache>;

function keep(answer: Answer): Kept {
  const etag = `"${createHash('sha256').update(answer.html).digest('base64url').slice(0, 22)}"`;
  return { answer, etag, until: Date.now() + FRESH, packed: new Map() };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Body in the best encoding the browser takes. */
export async function pack(
  page: Kept,
  accepts = '',
): Promise<{ body: Buffer | string; encoding: string | null }> {
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
  if (!encoding || page.answer.html.length < 1024) return { body: page.answer.html, encoding: null };
  let packed = page.packed.get(encoding);
  if (!packed) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    packed = encoding === 'br' ? brotli(page.answer.html, { params }) : zip(page.answer.html, { level: 6 });
    page.packed.set(encoding, packed);
  }
  return { body: await packed, encoding };
}
