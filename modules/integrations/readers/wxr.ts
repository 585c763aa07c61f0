import type { Found, RawStory, SourceFacts } from '../imported-story.ts';
import { learn, lineOf, storyOf } from './feed.ts';
import { linkedFiles } from './linked-files.ts';
import { bodyOfPost, type Attachment, type Attachments } from './wordpress-body.ts';
import { child, childrenOf, readXmlItems, wordsOf, type Element, type XmlHead } from './xml-items.ts';

/**
 * Posts of a WordPress export. It is read twice: pictures are items of their own, and may stand behind the posts that
 * show them.
 */
export async function* readWxr(open: () => AsyncIterable<string>, facts: SourceFacts): AsyncGenerator<Found> {
  const attached = await attachmentsOf(open());
  const head: XmlHead = { root: null, first: new Map() };
  let number = 0;
  for await (const found of readXmlItems(open(), head)) {
    if ('broken' in found) {
      const { line, code, problem } = found.broken;
      yield { at: { line, item: number + 1 }, broken: { code, detail: { problem } } };
      return;
    }
    learn(facts, head);
    const base = wordsOf(head.first.get('wp:base_site_url') ?? head.first.get('wp:base_blog_url')).trim();
    if (base) facts.name = `wordpress ${base}`;
    const { line, element, entities } = found.item;
    const at = { line, item: ++number };
    const text = (name: string) => wordsOf(child(element, name)).trim();
    const kind = text('wp:post_type') || 'post';
    const id = text('wp:post_id');
    const title = lineOf(text('title'));
    const about = { at, id, title };
    const state = text('wp:status') || 'publish';
    if (kind !== 'post') yield { ...about, leftOut: { code: 'not-a-story', detail: { kind } } };
    else if (state !== 'publish' && state !== 'future')
      yield { ...about, leftOut: { code: 'not-public', detail: { state } } };
    else if (text('wp:post_password'))
      yield { ...about, leftOut: { code: 'not-public', detail: { state: 'password' } } };
    else yield { ...about, story: { ...postOf(element, facts, attached), entities } };
  }
}

async function attachmentsOf(text: AsyncIterable<string>): Promise<Attachments> {
  const attached = new Map<string, Attachment>();
  for await (const found of readXmlItems(text, { root: null, first: new Map() })) {
    if (!('item' in found)) break;
    const { element } = found.item;
    const text = (name: string) => wordsOf(child(element, name)).trim();
    if (text('wp:post_type') !== 'attachment') continue;
    const alt =
      metaOf(element, '_wp_attachment_image_alt') || lineOf(text('excerpt:encoded') || text('title'));
    const src = text('wp:attachment_url') || text('guid');
    attached.set(text('wp:post_id'), { src, name: alt, parent: text('wp:post_parent') });
  }
  return attached;
}

function postOf(item: Element, facts: SourceFacts, attached: Attachments): RawStory {
  const text = (name: string) => wordsOf(child(item, name)).trim();
  const id = text('wp:post_id');
  const body = bodyOfPost(text('content:encoded'), id, attached);
  const gmt = text('wp:post_date_gmt');
  const local = text('wp:post_date');
  const named = (domain: string) =>
    childrenOf(item)
      .filter((one) => one.name === 'category' && one.attributes.domain === domain)
      .flatMap((one) => [lineOf(wordsOf(one)), one.attributes.nicename ?? ''])
      .filter((name) => name !== '');
  const leading = attached.get(metaOf(item, '_thumbnail_id'));
  return {
    ...storyOf(item, facts),
    id: id || text('guid'),
    title: lineOf(text('title')),
    summary: text('excerpt:encoded'),
    body,
    // The block editor marks its blocks and writes whole HTML; what is older leaves paragraphs to blank lines.
    bodyKind: body.includes('<!-- wp:') ? 'HTML' : 'LINES',
    publishedAt: isDate(gmt) ? `${gmt} UTC` : isDate(local) ? local : text('pubDate') || null,
    categories: named('category'),
    tags: named('post_tag'),
    language: facts.language,
    addresses: [],
    pictures: leading ? [{ src: leading.src, name: leading.name }] : [],
    files: linkedFiles(body, facts.base),
    author: '',
    credit: '',
  };
}

const isDate = (text: string) => text !== '' && !text.startsWith('0000');

function metaOf(item: Element, key: string): string {
  const meta = childrenOf(item).find(
    (one) => one.name === 'wp:postmeta' && wordsOf(child(one, 'wp:meta_key')).trim() === key,
  );
  return meta ? wordsOf(child(meta, 'wp:meta_value')).trim() : '';
}
