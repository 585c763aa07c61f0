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
  /** What is said besides, and instead of what every page says: the type of a feed, the name of a file to keep. */
  headers?: Readonly<Record<string, string>>;
}

interface Kept {
  answer: Answer;
  etag: string;
  at: number;
  packed: Map<string, Promise<Buffer>>;
}

const FRESH = 1_000; // ms: a rush of readers costs one drawing a second
const PASSABLE = 2_000; // ms: until then the last page is given while the next is drawn
const MOST = 400;

/** Pages of the last second, drawn once however many ask, and packed once for each encoding. */
export function createPageCache() {
  const pages = new Map<string, Kept>();
  const drawings = new Map<string, Promise<Kept>>();

  async function get(key: string, draw: () => Promise<Answer>): Promise<Kept> {
    const age = Date.now() - (pages.get(key)?.at ?? 0);
    if (age < FRESH) return pages.get(key)!;
    const drawing = drawings.get(key) ?? start(key, draw);
    return age < PASSABLE ? pages.get(key)! : drawing;
  }

  function start(key: string, draw: () => Promise<Answer>): Promise<Kept> {
    const drawing: Promise<Kept> = draw()
      .then((answer) => {
        const page = keep(answer);
        // Begun before the cache was cleared, it may show what was.
        if (drawings.get(key) !== drawing) return page;
        pages.delete(key);
        if (pages.size >= MOST) pages.delete(pages.keys().next().value ?? '');
        pages.set(key, page);
        return page;
      })
      .finally(() => drawings.get(key) === drawing && drawings.delete(key));
    drawings.set(key, drawing);
    // Whoever was given the last page does not wait for this one.
    drawing.catch(() => {});
    return drawing;
  }

  return {
    get,
    /** The portals have changed: what is asked for from now on is drawn from now on. */
    clear() {
      pages.clear();
      drawings.clear();
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;

function keep(answer: Answer): Kept {
  const etag = `"${createHash('sha256').update(answer.html).digest('base64url').slice(0, 22)}"`;
  return { answer, etag, at: Date.now(), packed: new Map() };
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
