import type { Attachment, FieldValues } from '../publication.ts';

/** What of an article may lead nowhere. Pure. */
export interface Linked {
  html: string;
  fields: FieldValues;
  attachments: readonly Attachment[];
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Addresses of links and files in a text, in fields and beside it, each once; mail and telephone stay out. */
export function findLinks({ html, fields, attachments }: Linked): string[] {
  const found = new Set<string>();
  // The house writes this HTML itself: attributes stand in double quotes, escaped.
  for (const [, , address] of html.matchAll(/<(?:a|img)\b[^>]*?\s(href|src)="([^"]*)"/g))
    found.add((address ?? '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity));
  for (const { fileId } of attachments) found.add(fileAddress(fileId));
  collect(fields, found);
  return [...found].filter((address) => /^(https?:\/\/|\/(?!\/))/i.test(address));
}

/** Addresses in the blocks of a page: links of blocks and of their texts, pictures and files, each once. */
export function findLinksInBlocks(blocks: unknown): string[] {
  const found = new Set<string>();
  walk(blocks, found);
  return [...found];
}

function walk(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^(https?:\/\/|\/(?!\/))\S+$/i.test(value)) found.add(value);
  } else if (Array.isArray(value)) for (const one of value) walk(one, found);
  else if (value && typeof value === 'object') {
    const { fileId } = value as { fileId?: unknown };
    if (typeof fileId === 'string') found.add(fileAddress(fileId));
    for (const one of Object.values(value)) walk(one, found);
  }
}

/** Values of fields: texts that are addresses, and files wherever they stand. */
function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/i.test(value)) found.add(value);
  } else if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (value && typeof value === 'object') {
    const { fileId } = value as { fileId?: unknown };
    if (typeof fileId === 'string') found.add(fileAddress(fileId));
    for (const one of Object.values(value)) collect(one, found);
  }
}

const fileAddress = (fileId: string) => `/tep/${fileId}`;

/** The file an address of the house names; null for every other address. */
export const fileIn = (path: string): string | null =>
  /^\/tep\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/.exec(path)?.[1] ?? null;
