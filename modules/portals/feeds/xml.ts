/** A piece of XML that is written already; everything else is text and is escaped. */
export interface Xml {
  xml: string;
}

export type Child = Xml | string | number | null | undefined | false | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes and children that say nothing are left out. */
export function x(name: string, attributes: Attributes | null, ...children: readonly Child[]): Xml {
  const said = Object.entries(attributes ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value)).replace(/[\t\n]/g, ' ')}"`)
    .join('');
  const inner = write(children);
  return { xml: inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>` };
}

/** A whole document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

function write(child: Child): string {
  if (child === null || child === undefined || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') return escape(String(child));
  return 'xml' in child ? child.xml : child.map(write).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `>` as well, so that no text ends a section that is none. */
const escape = (text: string): string => legible(text).replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Without what XML 1.0 does not know: control characters, halves of characters, and those that are none. */
export const legible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '');
