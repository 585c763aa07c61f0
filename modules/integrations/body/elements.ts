import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const mostElements = 200_000;

export class TooTangled extends Error {
  override name = 'TooTangled';
}

/** HTML from outside as a tree; what a browser would make of it, bounded. */
export function parseHtml(text: string): Node[] {
  let made = 0;
  // Formatting that is never closed is opened anew in every paragraph: small files grow without end.
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
      made += 1;
      if (made > mostElements) throw new TooTangled(`> ${mostElements} elements`);
      return defaultTreeAdapter.createElement(...given);
    },
  };
  return parseFragment(text, { treeAdapter }).childNodes;
}

export const isElement = (node: Node): node is HtmlElement => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';
export const isHtmlElement = (element: HtmlElement): boolean => element.namespaceURI === html.NS.HTML;

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value.trim() ?? '';

/** The words of a tree however deep, without those of scripts and styles. */
export function textOf(nodes: readonly Node[]): string {
  const words: string[] = [];
  const left: Node[] = nodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (isText(node)) words.push(node.value);
    else if (isElement(node) && !/^(script|style|noscript|template)$/.test(node.tagName)) {
      if (/^(p|div|br|li|tr|td|h[1-6])$/.test(node.tagName)) words.push(' ');
      for (const child of node.childNodes.toReversed()) left.push(child);
    }
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
