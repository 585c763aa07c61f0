import type { ComponentChild, VNode } from 'preact';

/**
 * JSX that is text at once: the public pages are written on the server, once, and never change in the browser, so there
 * is no tree to keep and nothing to compare. Components are called where they stand; they know no hooks and no context.
 * Types, escaping and spelling are those of Preact and its `preact-render-to-string`.
 */
class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Props = Record<string, unknown>;
type Component = (props: Props) => unknown;

const empty = new Markup('');

export function jsx(type: string | Component, props: Props): VNode {
  return made(type, props) as unknown as VNode;
}

export { jsx as jsxs, jsx as jsxDEV };

/** A part of a page like any other, whatever it holds. */
export const Fragment = ({ children }: { children?: ComponentChild }): VNode =>
  asMarkup(children) as unknown as VNode;

/** A part for many pages, in one piece: text that was put together is otherwise walked through anew by each of them. */
export const inOnePiece = (part: unknown): VNode =>
  new Markup(Buffer.from(textOf(part), 'utf8').toString('utf8')) as unknown as VNode;

/** HTML text of what JSX made. */
export const htmlOf = (page: unknown): string => textOf(page);

const asMarkup = (child: unknown): Markup =>
  child instanceof Markup ? child : child === null || child === undefined ? empty : new Markup(textOf(child));

function made(type: string | Component, props: Props): Markup {
  if (typeof type === 'function') return asMarkup(type(props));
  let html = `<${type}`;
  let inner: string | null = null;
  for (const name in props) {
    const value = props[name];
    if (name === 'children') inner ??= textOf(value);
    else if (name === 'dangerouslySetInnerHTML')
      inner = (value as { __html: string } | undefined)?.__html ?? '';
    else html += attribute(name, value);
  }
  if (voids.has(type)) return new Markup(`${html}>`);
  return new Markup(`${html}>${inner ?? ''}</${type}>`);
}

function textOf(child: unknown): string {
  if (typeof child === 'string') return escape(child);
  if (child instanceof Markup) return child.html;
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'number' || typeof child === 'bigint') return String(child);
  if (Array.isArray(child)) {
    let html = '';
    for (const one of child) html += textOf(one);
    return html;
  }
  // Made by Preact's own `h`, which leaves no constructor: an object out of JSON always has one, and is never an element.
  if (typeof child === 'object' && 'type' in child && child.constructor === undefined) {
    const { type, props } = child as unknown as { type: string | Component; props: Props };
    return made(type, props).html;
  }
  throw new TypeError('A page can show text, numbers and elements only');
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'function') return '';
  const known = spellings.get(name) ?? learn(name);
  // `aria-hidden={false}` says "false"; `hidden={false}` says nothing.
  if (value === false) return known.says && known.written ? ` ${known.written}="false"` : '';
  if (!known.written) return '';
  if (value === true) return known.says ? ` ${known.written}="true"` : ` ${known.written}`;
  if (value === '') return ` ${known.written}`;
  if (typeof value === 'object') throw new TypeError(`The attribute ${name} is no text`);
  return ` ${known.written}="${typeof value === 'string' ? escape(value) : String(value as number)}"`;
}

interface Spelling {
  /** Name in HTML; empty for what is no attribute. */
  written: string;
  /** Says true and false in words. */
  says: boolean;
}

const spellings = new Map<string, Spelling>();
const others: Record<string, string> = { className: 'class', htmlFor: 'for', key: '', ref: '' };
const inSmallLetters =
  /^accessK|^auto[A-Z]|^cell|^ch|^col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z]/;

/** Names come from the pages alone, so there are few. */
function learn(name: string): Spelling {
  if (/[\s\n\\/='"\0<>]/.test(name)) return { written: '', says: false };
  const spelling = {
    written: others[name] ?? (inSmallLetters.test(name) ? name.toLowerCase() : name),
    says: name[4] === '-' || /^(?:contenteditable|draggable|spellcheck)$/i.test(name),
  };
  spellings.set(name, spelling);
  return spelling;
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const special = /["&<]/;

function escape(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/["&<]/g, (one) => (one === '"' ? '&quot;' : one === '&' ? '&amp;' : '&lt;'));
}
