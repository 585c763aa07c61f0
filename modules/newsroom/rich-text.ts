import type { JSONContent } from '@tiptap/core';
import {
  renderJSONContentToString,
  serializeChildrenToHTMLString,
} from '@tiptap/static-renderer/json/html-string';
import { readBody, type Body } from './body-schema.ts';
import { newsroomError } from './errors.ts';

/** Where a picture of the body is fetched from; width and height in pixels keep the page from jumping. */
export interface BodyPicture {
  url: string;
  width?: number | null;
  height?: number | null;
}

/** Raised with every change of what `renderBody` writes: whoever keeps its answers draws them anew then. */
export const RENDERER = 2;

/** Throws `newsroom/body-not-allowed` unless the JSON is a body; answers it without anything the schema does not know. */
export function checkBody(json: unknown): Body {
  const read = readBody(json);
  if ('problem' in read) throw newsroomError('body-not-allowed', { problem: read.problem });
  return read.body;
}

/**
 * HTML of a body, headings from h2 down. Every tag is written by this file and every text escaped,
 * so the answer is safe to put into a page. A picture that `pictureOf` does not know is left out.
 */
export function renderBody(
  body: Body,
  pictureOf: (fileId: string) => BodyPicture | null = () => null,
): string {
  const inner = (children: string | string[] | undefined) => serializeChildrenToHTMLString(children);
  const wrap =
    (tag: string) =>
    ({ children }: { children?: string | string[] }) =>
      `<${tag}>${inner(children)}</${tag}>`;
  const scopes = scopesIn(body);
  let tables = 0;
  return renderJSONContentToString({
    nodeMapping: {
      doc: ({ children }) => inner(children),
      text: ({ node }) => escape(node.text ?? ''),
      paragraph: wrap('p'),
      heading: ({ node, children }) => {
        const tag = `h${[2, 3, 4].find((level) => level === node.attrs?.level) ?? 2}`;
        return `<${tag}>${inner(children)}</${tag}>`;
      },
      bulletList: wrap('ul'),
      orderedList: ({ node, children }) =>
        `<ol${numberAttribute('start', node.attrs?.start)}>${inner(children)}</ol>`,
      listItem: wrap('li'),
      blockquote: wrap('blockquote'),
      hardBreak: () => '<br>',
      image: ({ node }) => renderPicture(node.attrs, pictureOf),
      table: ({ node, children }) => renderTable(node, [children ?? []].flat(), (tables += 1)),
      tableRow: wrap('tr'),
      tableCell: ({ node, children }) => `<td${spans(node.attrs)}>${inner(children)}</td>`,
      tableHeader: ({ node, children }) => {
        // A header that says nothing heads nothing.
        const scope = isBlank(node) ? null : scopes.get(node);
        const attributes = spans(node.attrs) + (scope ? ` scope="${scope}"` : '');
        return scope
          ? `<th${attributes}>${inner(children)}</th>`
          : `<td${attributes}>${inner(children)}</td>`;
      },
    },
    markMapping: {
      bold: wrap('strong'),
      italic: wrap('em'),
      link: ({ mark, children }) =>
        `<a href="${escape(String(mark.attrs?.href ?? ''))}" rel="noopener noreferrer nofollow">${inner(children)}</a>`,
    },
  })({ content: body });
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote']);

/** The words of a body, one block a line, for speech, search and boards; pictures are left out. */
export function plainText(body: Body): string {
  const write = (node: JSONContent): string => {
    if (node.type === 'text') return node.text ?? '';
    if (node.type === 'hardBreak') return '\n';
    const parts = (node.content ?? []).map(write);
    if (node.type === 'tableRow') return `${parts.map((cell) => cell.trim()).join(', ')}\n`;
    return parts.join('') + (blocks.has(node.type ?? '') ? '\n' : '');
  };
  return write(body)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

type Attributes = Record<string, unknown> | undefined;

function renderPicture(attrs: Attributes, pictureOf: (fileId: string) => BodyPicture | null): string {
  const picture = pictureOf(String(attrs?.fileId));
  if (!picture) return '';
  const size = numberAttribute('width', picture.width) + numberAttribute('height', picture.height);
  const caption = attrs?.caption ? `<figcaption>${escape(String(attrs.caption))}</figcaption>` : '';
  const alt = escape(String(attrs?.alt ?? ''));
  return `<figure><img src="${escape(picture.url)}" alt="${alt}"${size} loading="lazy" decoding="async">${caption}</figure>`;
}

interface Node {
  type?: string;
  attrs?: Record<string, unknown>;
  text?: string;
  content?: Node[];
}

const isBlank = (node: Node): boolean => !node.text?.trim() && (node.content ?? []).every(isBlank);

/** Heads of the first row stand above columns, those further down before rows. */
function scopesIn(body: Body): Map<Node, 'col' | 'row'> {
  const found = new Map<Node, 'col' | 'row'>();
  const visit = (node: Node) => {
    if (node.type === 'table')
      node.content?.forEach((row, at) => {
        const heads = (row.content ?? []).filter(({ type }) => type === 'tableHeader');
        const allHeads = heads.length === (row.content ?? []).length;
        for (const head of heads) found.set(head, at === 0 && (allHeads || heads.length > 1) ? 'col' : 'row');
      });
    node.content?.forEach(visit);
  };
  visit(body);
  return found;
}

/** The frame scrolls by itself on a narrow screen, and by keyboard; its name tells it from other tables of the text. */
function renderTable(node: Node, rows: string[], number: number): string {
  const caption = String(node.attrs?.caption ?? '').trim();
  const isHead = (node.content?.[0]?.content ?? []).every(({ type }) => type === 'tableHeader');
  const head = isHead && rows.length > 1 ? `<thead>${rows[0]}</thead>` : '';
  const name = caption ? escape(caption) : `Bảng ${number}`;
  return (
    `<section class="table-frame" aria-label="${name}" tabindex="0"><table>` +
    `${caption && `<caption>${escape(caption)}</caption>`}${head}<tbody>${rows.slice(head ? 1 : 0).join('')}</tbody></table></section>`
  );
}

const spans = (attrs: Attributes) =>
  numberAttribute('colspan', attrs?.colspan) + numberAttribute('rowspan', attrs?.rowspan);

function numberAttribute(name: string, value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? ` ${name}="${value}"` : '';
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
