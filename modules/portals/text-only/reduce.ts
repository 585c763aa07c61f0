import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter as tree,
  html as spec,
  parse,
  serialize,
} from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Child = DefaultTreeAdapterMap['childNode'];

export interface Reduction {
  /** Where a link of the page leads in the text-only way. */
  href(href: string): string;
  /** “Picture: …” */
  picture(words: string): string;
  /** Words of a link to a recording. */
  play: string;
  stylesheet: string;
  /** HTML that stands before everything else, and again at the end. */
  notice: string;
}

const left = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'source',
  'track',
  'canvas',
]);
const unwrapped = new Set(['picture', 'noscript', 'font', 'center']);
const headKept = new Set(['title', 'base']);
const metaKept = new Set(['viewport', 'description']);
const kept = new Set(
  `href hreflang lang dir id for name value type action method enctype colspan rowspan scope headers datetime title rel
   alt placeholder maxlength minlength min max step pattern required checked selected disabled multiple accept readonly
   open start reversed rows cols accesskey autocomplete cite label content charset list size role tabindex
   aria-label aria-labelledby aria-describedby aria-current aria-live aria-level`.split(/\s+/),
);

/**
 * The same page as words: everything that is said and can be done, in the order of the page; no pictures, scripts or
 * design. Made from the page itself, so that every template has it from its first day. Pure.
 */
export function reduce(page: string, how: Reduction): string {
  const document = parse(page, { scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html')!;
  const [head, body] = [childOf(root, 'head'), childOf(root, 'body')];
  const language = valueOf(root, 'lang') ?? 'vi';
  const top = [...head.childNodes.flatMap(headPart), ...linksOf(how)];
  const out = tree.createElement('body', spec.NS.HTML, []);
  for (const child of apart(body.childNodes.flatMap((node) => bodyPart(node, how))))
    tree.appendChild(out, child);
  return (
    `<!DOCTYPE html><html lang="${language}"><head>${serializeAll(top)}</head><body>` +
    `${how.notice}${serialize(out).replace(tags, bare)}</body></html>`
  );
}

const tags = /<[a-z][^<>]*>/g;
/** `open`, not `open=""`. */
const bare = (tag: string): string =>
  tag.replace(/ (open|checked|selected|disabled|required|multiple|readonly|reversed)=""/g, ' $1');

const childOf = (node: Element, name: string) =>
  node.childNodes.find((child): child is Element => child.nodeName === name)!;
const valueOf = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value;
const isElement = (node: Child): node is Element => 'tagName' in node;

function headPart(node: Child): Child[] {
  if (!isElement(node)) return [];
  const name = valueOf(node, 'name') ?? '';
  const stays =
    headKept.has(node.tagName) ||
    (node.tagName === 'meta' && (valueOf(node, 'charset') !== undefined || metaKept.has(name))) ||
    (node.tagName === 'link' && ['canonical', 'icon'].includes(valueOf(node, 'rel') ?? ''));
  return stays ? [node] : [];
}

const linksOf = ({ stylesheet }: Reduction): Child[] => [
  element('meta', { name: 'robots', content: 'noindex, follow' }),
  element('link', { rel: 'stylesheet', href: stylesheet }),
];

function bodyPart(node: Child, how: Reduction): Child[] {
  if (node.nodeName === '#text') return [node];
  if (!isElement(node)) return [];
  const name = node.tagName;
  if (left.has(name) && name !== 'iframe') return [];
  if (needsMore(node)) return [];
  if (name === 'svg') return spoken(valueOf(node, 'aria-label'));
  if (name === 'img') return spoken(valueOf(node, 'alt') && how.picture(valueOf(node, 'alt')!));
  if (name === 'audio' || name === 'video' || name === 'iframe') return recording(node, how);
  const children = node.childNodes.flatMap((child) => bodyPart(child, how));
  if (unwrapped.has(name)) return children;
  if (name === 'button' && valueOf(node, 'type') === 'button') return [];
  const attributes = Object.fromEntries(
    node.attrs.filter((one) => kept.has(one.name)).map((one) => [one.name, one.value]),
  );
  if (attributes.href !== undefined) attributes.href = how.href(attributes.href);
  if (name === 'form') attributes.action = how.href(attributes.action ?? '');
  // Nothing folds without design: what a menu or an answer hides stands open.
  if (name === 'details') attributes.open = '';
  // A frame that scrolls is none here.
  if (attributes.tabindex !== undefined) delete attributes.tabindex;
  const copy = element(name, attributes);
  for (const child of apart(children)) tree.appendChild(copy, child);
  return isEmpty(copy) ? [] : [copy];
}

/** What works with the script or the design only, or only says again what a reader hears anyway. */
const needsMore = (node: Element): boolean =>
  valueOf(node, 'aria-hidden') === 'true' ||
  valueOf(node, 'data-full-only') !== undefined ||
  /(^|\s)js(\s|$)/.test(valueOf(node, 'class') ?? '');

/** Without design neighbours would run together: “Lào CaiỦy ban”. */
const apart = (children: Child[]): Child[] =>
  children.flatMap((child, at) => {
    const before = children[at - 1];
    const touches = before && isElement(before) && isElement(child) && !(isWord(before) && isWord(child));
    return touches ? [space(), child] : [child];
  });

const isWord = (node: Element) => ['strong', 'em', 'sup', 'sub'].includes(node.tagName);

function space(): Child {
  const holder = element('span', {});
  tree.insertText(holder, '\n');
  return holder.childNodes[0]!;
}

function spoken(words: string | undefined): Child[] {
  if (!words) return [];
  const span = element('span', {});
  tree.insertText(span, ` ${words} `);
  return [span];
}

function recording(node: Element, how: Reduction): Child[] {
  const source = node.childNodes.find((child): child is Element => child.nodeName === 'source');
  const src = valueOf(node, 'src') ?? (source && valueOf(source, 'src'));
  if (!src) return [];
  const link = element('a', { href: src });
  tree.insertText(link, valueOf(node, 'title') ?? valueOf(node, 'aria-label') ?? how.play);
  const line = element('p', {});
  tree.appendChild(line, link);
  return [line];
}

const hollow = new Set(['span', 'div', 'figure', 'p', 'i', 'b', 'small']);
const isEmpty = (node: Element): boolean =>
  hollow.has(node.tagName) && node.childNodes.length === 0 && valueOf(node, 'id') === undefined;

const element = (name: string, attributes: Record<string, string>): Element =>
  tree.createElement(
    name,
    spec.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  );

function serializeAll(nodes: Child[]): string {
  const holder = tree.createElement('head', spec.NS.HTML, []);
  for (const node of nodes) tree.appendChild(holder, node);
  return serialize(holder);
}
