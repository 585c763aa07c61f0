import { bareStory, type Found, type RawStory, type Reference, type SourceFacts } from '../imported-story.ts';
import { decodeEntities } from './entities.ts';
import { isHtml } from './json-lines.ts';
import {
  child,
  childrenOf,
  markupOf,
  readXmlItems,
  wordsOf,
  type Element,
  type XmlHead,
} from './xml-items.ts';

/** Stories of RSS 0.9 to 2.0, RDF and Atom, one by one. `facts` fills while it is read. */
export async function* readFeed(text: AsyncIterable<string>, facts: SourceFacts): AsyncGenerator<Found> {
  const head: XmlHead = { root: null, first: new Map() };
  let number = 0;
  for await (const found of readXmlItems(text, head)) {
    if ('broken' in found) {
      const { line, code, problem } = found.broken;
      yield { at: { line, item: number + 1 }, broken: { code, detail: { problem } } };
      return;
    }
    learn(facts, head);
    const { line, element, entities } = found.item;
    const at = { line, item: ++number };
    const story = { ...storyOf(element, facts), entities };
    yield { at, id: story.id, title: story.title, story };
  }
}

/** The channel says who it is before its items; some say it after. */
export function learn(facts: SourceFacts, { root, first }: XmlHead): void {
  const link = first.get('link');
  facts.base ??= webOf(wordsOf(link).trim() || link?.attributes.href) ?? webOf(root?.attributes['xml:base']);
  facts.language ??=
    (wordsOf(first.get('language') ?? first.get('dc:language')).trim() || root?.attributes['xml:lang']) ??
    null;
}

const webOf = (address: string | undefined): string | null =>
  address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;

export function storyOf(item: Element, facts: SourceFacts): RawStory {
  const text = (...names: string[]) => wordsOf(child(item, ...names)).trim();
  const html = (...names: string[]) => contentOf(child(item, ...names));
  const base = item.attributes['xml:base'] ?? facts.base;
  const address = linkOf(item);
  const url = address ? (URL.parse(address, base ?? undefined)?.href ?? null) : null;
  const description = html('description', 'summary', 'abstract');
  const body = html('content:encoded', 'content', 'xhtml:body', 'body') || description;
  const title = lineOf(html('title', 'dc:title', 'media:title'));
  const publishedAt =
    text('pubDate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'created', 'updated', 'modified') ||
    null;
  return {
    ...bareStory,
    id:
      text('guid', 'id') || item.attributes['rdf:about'] || url || (title && `${title} ${publishedAt ?? ''}`),
    title,
    summary: description === body ? '' : description,
    body,
    bodyKind: isHtml(body) || /&[a-z]+;/i.test(body) ? 'HTML' : 'TEXT',
    publishedAt,
    categories: categoriesOf(item),
    language: item.attributes['xml:lang'] ?? (text('dc:language', 'language') || facts.language),
    url,
    pictures: picturesOf(item),
    files: filesOf(item),
    author: lineOf(text('dc:creator') || nameOf(child(item, 'author'))),
    credit: lineOf(text('source')),
  };
}

/** Content as HTML: markup of the file itself, or HTML written as text. Base64 of Atom 0.3 is read as well. */
function contentOf(element: Element | undefined): string {
  if (!element) return '';
  const { type, mode } = element.attributes;
  const hasMarkup = childrenOf(element).length > 0;
  if (hasMarkup) return markupOf(element).trim();
  const words = wordsOf(element).trim();
  if (mode === 'base64') return Buffer.from(words, 'base64').toString('utf8').trim();
  if (type === 'text' || type === 'text/plain') return /[<&]/.test(words) ? plainAsHtml(words) : words;
  return words;
}

const plainAsHtml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join('');

/** One line of words out of HTML. */
export const lineOf = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/?[a-z][^>]*>/gi, (tag) => (/^<\/?(br|p|div|li)\b/i.test(tag) ? ' ' : '')),
  )
    .replace(/\s+/g, ' ')
    .trim();

function linkOf(item: Element): string | null {
  const links = childrenOf(item).filter(({ name }) => name === 'link');
  const told = links.find((link) => wordsOf(link).trim() !== '');
  if (told) return wordsOf(told).trim();
  const alternate = links.find(({ attributes: { rel, href } }) => href && (!rel || rel === 'alternate'));
  const guid = child(item, 'guid');
  const permalink = guid && guid.attributes.isPermaLink !== 'false' ? wordsOf(guid).trim() : '';
  return alternate?.attributes.href ?? (/^https?:/i.test(permalink) ? permalink : null);
}

const categoriesOf = (item: Element): string[] =>
  childrenOf(item)
    .filter(({ name }) => name === 'category' || name === 'dc:subject')
    .map((one) => lineOf(wordsOf(one)) || one.attributes.label || one.attributes.term || '')
    .filter((name) => name !== '');

function nameOf(author: Element | undefined): string {
  if (!author) return '';
  const name = child(author, 'name');
  // `a@b.example (Nguyễn Văn A)`: the name alone, an address of mail is nobody's business.
  const words = wordsOf(name ?? author).trim();
  return /\(([^)]+)\)\s*$/.exec(words)?.[1] ?? (words.includes('@') ? '' : words);
}

function mediaOf(item: Element): Element[] {
  const own = childrenOf(item);
  const grouped = own.filter(({ name }) => name === 'media:group').flatMap(childrenOf);
  return [...own, ...grouped];
}

function picturesOf(item: Element): Reference[] {
  return mediaOf(item).flatMap((one) => {
    const { url, href, type = '', medium } = one.attributes;
    const src = url ?? href;
    if (!src) return [];
    const isPicture =
      (one.name === 'enclosure' && type.startsWith('image/')) ||
      (one.name === 'link' && one.attributes.rel === 'enclosure' && type.startsWith('image/')) ||
      one.name === 'media:thumbnail' ||
      (one.name === 'media:content' && (medium === 'image' || type.startsWith('image/')));
    return isPicture ? [{ src, name: lineOf(wordsOf(child(one, 'media:title', 'media:description'))) }] : [];
  });
}

const filesOf = (item: Element): Reference[] =>
  mediaOf(item).flatMap(({ name, attributes: { url, type = '' } }) =>
    name === 'enclosure' && url && /pdf|word|officedocument|opendocument/.test(type)
      ? [{ src: url, name: '' }]
      : [],
  );
