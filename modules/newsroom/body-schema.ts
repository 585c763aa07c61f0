import { getSchema, type Extensions, type JSONContent } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { Table, TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

/** The rich text of a story as it is stored: Tiptap JSON that `readBody` has accepted. */
export type Body = JSONContent & { type: 'doc' };

/** The Tiptap extensions a body is made of; whatever they do not know is refused. */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    horizontalRule: false,
    listKeymap: false,
    strike: false,
    trailingNode: false,
    underline: false,
    undoRedo: false,
  }),
  TableKit.configure({ table: false }),
  // What a table shows, in words (TT 32/2017 Art. 18.1đ).
  Table.extend({ addAttributes: () => ({ caption: { default: null } }) }).configure({ resizable: false }),
  // A picture is a file of the house, never an address: `src` is worked out when the body is shown.
  Image.extend({
    addAttributes: () => ({ fileId: { default: null }, alt: { default: '' }, caption: { default: null } }),
  }),
];

const schema = getSchema(bodyExtensions);
const mostBytes = 200_000;
const mostLevels = 24;
const fileId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** True for absolute http, https, mailto and tel addresses as a browser would read them. */
export function isAllowedLink(href: unknown): boolean {
  if (typeof href !== 'string' || href.length > 2000 || !URL.canParse(href)) return false;
  return linkProtocols.has(new URL(href).protocol);
}

/** Reads JSON from outside as a body: the body with only what the schema knows, or what is wrong with it. */
export function readBody(json: unknown): { body: Body } | { problem: string } {
  if (levelsOf(json, mostLevels) > mostLevels) return { problem: 'nested too deeply' };
  const text = JSON.stringify(json);
  if (text === undefined || text.length > mostBytes) return { problem: 'too long' };
  // PostgreSQL's jsonb holds neither NUL nor half a surrogate pair.
  if (/\\u(0000|d[89a-f])/.test(text)) return { problem: 'character not allowed' };
  try {
    const document = schema.nodeFromJSON(json);
    if (document.type !== schema.topNodeType) return { problem: 'not a document' };
    document.check();
    let problem: string | null = null;
    document.descendants((node) => {
      problem ??= problemOf(node.type.name, node.attrs);
      for (const mark of node.marks) problem ??= problemOf(mark.type.name, mark.attrs);
    });
    return problem ? { problem } : { body: document.toJSON() as Body };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'not a document' };
  }
}

function problemOf(type: string, attrs: Record<string, unknown>): string | null {
  if (type === 'link') return isAllowedLink(attrs.href) ? null : 'link address not allowed';
  if (type === 'heading')
    return [2, 3, 4].includes(attrs.level as number) ? null : 'heading level not allowed';
  if (type === 'image') {
    if (typeof attrs.fileId !== 'string' || !fileId.test(attrs.fileId)) return 'picture without a file';
    if (typeof attrs.alt !== 'string' || attrs.alt.trim() === '') return 'picture without a description';
    return attrs.caption === null || typeof attrs.caption === 'string' ? null : 'caption not allowed';
  }
  if (type === 'table')
    return attrs.caption === null || typeof attrs.caption === 'string' ? null : 'caption not allowed';
  if (type === 'tableCell' || type === 'tableHeader') {
    return isSpan(attrs.colspan) && isSpan(attrs.rowspan) ? null : 'table cell not allowed';
  }
  return null;
}

const isSpan = (span: unknown) => Number.isInteger(span) && (span as number) >= 1 && (span as number) <= 50;

// Measured before anything recursive touches the value; stops as soon as the limit is passed.
function levelsOf(value: unknown, limit: number): number {
  let level = 0;
  let current: unknown[] = [value];
  while (current.length > 0 && level <= limit * 2) {
    current = current.flatMap((item) => (item && typeof item === 'object' ? Object.values(item) : []));
    level += 1;
  }
  return level / 2;
}

/** File ids of the pictures standing in a body. */
export function picturesIn(body: Body): string[] {
  const found: string[] = [];
  const visit = (node: JSONContent) => {
    if (node.type === 'image' && typeof node.attrs?.fileId === 'string') found.push(node.attrs.fileId);
    node.content?.forEach(visit);
  };
  visit(body);
  return found;
}

/** A body with nothing in it, as a new edition has. */
export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
