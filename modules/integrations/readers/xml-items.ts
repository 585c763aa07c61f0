import { SaxesParser } from 'saxes';
import { decodeEntities, namedEntities } from './entities.ts';

/** An element with what stands in it, in order; prefixes are those of this file, whatever the source calls them. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: (Element | string)[];
}

export interface XmlItem {
  line: number;
  element: Element;
  /** Entities in it that no HTML knows. */
  entities: string[];
}

export type XmlFound = { item: XmlItem } | { broken: { line: number; code: string; problem: string } };

/** What stands beside the items, such as the language of a channel: the first of each name. */
export interface XmlHead {
  root: Element | null;
  first: Map<string, Element>;
}

const prefixes: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/', ''],
  ['http://purl.org/rss/1.0/modules/content', 'content:'],
  ['http://purl.org/rss/1.0/modules/', 'rss-module:'],
  ['http://purl.org/rss/', ''],
  ['http://my.netscape.com/rdf/simple/', ''],
  ['http://channel.netscape.com/rdf/simple/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://purl.org/dc/', 'dc:'],
  ['http://search.yahoo.com/mrss', 'media:'],
  ['http://wordpress.org/export/1.2/excerpt', 'excerpt:'],
  ['http://wordpress.org/export/1.1/excerpt', 'excerpt:'],
  ['http://wordpress.org/export/1.0/excerpt', 'excerpt:'],
  ['http://wordpress.org/export/', 'wp:'],
  ['http://www.w3.org/1999/xhtml', 'xhtml:'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf:'],
  ['http://www.itunes.com/dtds/', 'itunes:'],
];

const deepest = 200;
const mostOfItem = 64 << 20; // characters
const itemNames = new Set(['item', 'entry']);
/** What a careless program writes and every reader forgives. */
const forgivable =
  /entity|attribute|disallowed character|namespace|xml declaration|processing instruction|doctype|comment|malformed|--|]]>/i;

/**
 * Reads items of RSS, RDF and Atom one by one, never the whole file. Entities that a file defines itself are not known
 * to this reader: nothing is fetched and nothing grows.
 */
export async function* readXmlItems(text: AsyncIterable<string>, head: XmlHead): AsyncGenerator<XmlFound> {
  const reader = createReader(head);
  for await (const chunk of text) {
    yield* reader.take(chunk);
    if (reader.isOver()) return;
  }
  yield* reader.end();
}

function createReader(head: XmlHead) {
  const parser = new SaxesParser({ position: true });
  Object.assign(parser.ENTITIES, namedEntities);
  const names = new Map<string, string>();
  const open: Element[] = [];
  let found: XmlFound[] = [];
  let item: { line: number; entities: string[]; size: number } | null = null;
  let over = false;
  let sawRootEnd = false;

  const breakOff = (code: string, problem: string) => {
    if (over) return;
    over = true;
    found.push({ broken: { line: item?.line ?? parser.line, code, problem } });
  };
  const nameOf = (name: string) => {
    const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
    const known = names.get(prefix) ?? (prefix ? `${prefix.toLowerCase()}:` : '');
    return known + local;
  };
  parser.on('opentag', (tag) => {
    if (over) return;
    const attributes = tag.attributes as Record<string, string>;
    for (const [key, uri] of Object.entries(attributes)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      const known = prefixes.find(([start]) => uri.toLowerCase().startsWith(start));
      if (known) names.set(key.slice(6), known[1]);
    }
    const element: Element = { name: nameOf(tag.name), attributes, content: [] };
    if (!item && itemNames.has(element.name.toLowerCase()))
      item = { line: parser.line, entities: [], size: 0 };
    else if (item) open.at(-1)?.content.push(element);
    head.root ??= element;
    open.push(element);
    if (open.length > deepest) breakOff('xml-broken', `more than ${deepest} elements in each other`);
  });
  const add = (words: string) => {
    const holder = open.at(-1);
    if (over || !holder) return;
    if (item) {
      item.size += words.length;
      if (item.size > mostOfItem) return breakOff('xml-broken', 'an item is too long');
    } else if (holder.content.length > 100) return;
    holder.content.push(words);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (over || !element) return;
    if (open.length === 0) sawRootEnd = true;
    if (
      item &&
      !open.some(({ name }) => itemNames.has(name.toLowerCase())) &&
      itemNames.has(element.name.toLowerCase())
    ) {
      found.push({ item: { line: item.line, element, entities: unknownIn(element, item.entities) } });
      item = null;
    } else if (!item && !head.first.has(element.name)) head.first.set(element.name, element);
  });
  parser.on('error', ({ message }) => {
    const problem = message.replace(/^\d+:\d+: /, '');
    if (/undefined entity/.test(problem)) item?.entities.push('?');
    else if (sawRootEnd || forgivable.test(problem)) return;
    else if (/unclosed tag|must contain a root/.test(problem))
      breakOff(head.root ? 'file-cut-off' : 'xml-broken', problem);
    else breakOff('xml-broken', problem);
  });
  const drain = () => {
    const ready = found;
    found = [];
    return ready;
  };
  return {
    isOver: () => over,
    take(chunk: string) {
      parser.write(chunk.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
      return drain();
    },
    end() {
      if (!over) parser.close();
      return drain();
    },
  };
}

/** The reader says only that there was one it does not know; which, says the text, where it stands as it was. */
function unknownIn(element: Element, seen: readonly string[]): string[] {
  if (seen.length === 0) return [];
  const unknown = new Set<string>();
  const visit = (one: Element | string): void => {
    if (typeof one !== 'string') return one.content.forEach(visit);
    for (const [whole, name] of one.matchAll(/&([a-z_][\w.-]*);/gi))
      if (decodeEntities(whole) === whole) unknown.add(name!);
  };
  visit(element);
  return [...unknown];
}

/** The words of an element and of all in it. */
export const wordsOf = (element: Element | undefined): string =>
  element ? element.content.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join('') : '';

export const childrenOf = (element: Element): Element[] =>
  element.content.filter((one) => typeof one !== 'string');

export const child = (element: Element, ...names: string[]): Element | undefined => {
  for (const name of names) {
    const found = childrenOf(element).find((one) => one.name === name);
    if (found) return found;
  }
  return undefined;
};

/** What stands in an element as HTML, where its markup is part of the file. */
export function markupOf(element: Element): string {
  return element.content
    .map((one) => {
      if (typeof one === 'string') return escape(one);
      const name = one.name.replace(/^.*:/, '');
      const attributes = Object.entries(one.attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
      const isVoid = /^(br|img|hr|input|meta|link|source)$/i.test(name);
      return `<${name}${attributes.join('')}>${isVoid ? '' : `${markupOf(one)}</${name}>`}`;
    })
    .join('');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!);
