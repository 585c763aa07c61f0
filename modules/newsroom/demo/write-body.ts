import type { JSONContent } from '@tiptap/core';
import type { Body } from '../body-schema.ts';

/** Short hands for the bodies of the demonstration; `**` marks bold words. */
export function body(...blocks: (string | JSONContent)[]): Body {
  return {
    type: 'doc',
    content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  };
}

export const h = (text: string): JSONContent => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

export const ul = (...items: string[]): JSONContent => ({ type: 'bulletList', content: items.map(item) });
export const ol = (...items: string[]): JSONContent => ({ type: 'orderedList', content: items.map(item) });
export const quote = (text: string): JSONContent => ({ type: 'blockquote', content: [paragraph(text)] });

/** The first row is the head; the caption says what the table shows. */
export const table = (caption: string, ...rows: string[][]): JSONContent => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, index) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      content: [paragraph(cell)],
    })),
  })),
});

const item = (text: string): JSONContent => ({ type: 'listItem', content: [paragraph(text)] });

function paragraph(text: string): JSONContent {
  const parts = text.split('**').map((part, index) => ({
    type: 'text',
    text: part,
    ...(index % 2 === 1 && { marks: [{ type: 'bold' }] }),
  }));
  return { type: 'paragraph', content: parts.filter((part) => part.text !== '') };
}
