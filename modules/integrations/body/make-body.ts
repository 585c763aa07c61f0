import { readBody, type Body } from '@saola/newsroom';
import type { BodyKind, ImportedStory, Objection, Reference } from '../imported-story.ts';
import { clean, type Block, type Inline } from './blocks.ts';
import { TooTangled } from './elements.ts';
import { htmlToBlocks, type MadeBody } from './html-to-body.ts';

const mostHtml = 32 << 20; // characters
/** Ten times what a body may say at last: whatever is longer is not even read, for that would hold up everybody. */
const mostWithoutPictures = 2_000_000; // characters
const embedded = /data:[\w/+.-]+;base64,[\w+/=]+/g;

/** The blocks of a story's body, and what of it was left out. */
export function blocksOf(story: ImportedStory): MadeBody | Objection {
  const length = lengthOf(story.body);
  if (story.body.length > mostHtml || length > mostWithoutPictures)
    return { code: 'body-too-long', detail: { length, most: 200_000 } };
  try {
    const made = read(story.body, story.bodyKind, story.url);
    const lines = creditOf(story);
    return { ...made, blocks: [...made.blocks, ...lines] };
  } catch (error) {
    if (error instanceof TooTangled || error instanceof RangeError)
      return { code: 'body-too-complex', detail: { problem: error.message } };
    throw error;
  }
}

/** Pictures that stand in the text itself are no words of it. */
function lengthOf(html: string): number {
  if (html.length <= mostWithoutPictures) return html.length;
  let length = html.length;
  for (const [picture] of html.matchAll(embedded)) length -= picture.length;
  return length;
}

function read(text: string, kind: BodyKind, base: string | null): MadeBody {
  if (kind === 'TEXT') return { blocks: textToBlocks(text), dropped: {} };
  return htmlToBlocks(kind === 'LINES' ? withParagraphs(text) : text, base);
}

/** A blank line parts paragraphs, a single one breaks a line. */
export function textToBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) =>
          clean(line)
            .replace(/[\s\u00a0]+/g, ' ')
            .trim(),
        )
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      type: 'paragraph',
      content: lines.flatMap((line, place): Inline[] => [
        ...(place > 0 ? [{ type: 'hardBreak' as const }] : []),
        { type: 'text', text: line },
      ]),
    }));
}

const blockTag =
  /^<\/?(p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|section|pre|hr|!--|script|style|iframe)\b/i;

/** As WordPress shows what was written before it had blocks. */
const withParagraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .map((part) => (part === '' || blockTag.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('\n');

/** Who wrote it and where it comes from: readers of the old site saw it, and the law of the press asks for it. */
function creditOf({ author, credit, language }: ImportedStory): Block[] {
  const words = language === 'vi' ? ['Tác giả', 'Nguồn'] : ['Author', 'Source'];
  const parts = [author && `${words[0]}: ${author}`, credit && `${words[1]}: ${credit}`].filter(
    (part) => part !== '',
  );
  if (parts.length === 0) return [];
  const text = clean(`${parts.join('. ')}.`).replace(/\.\.$/, '.');
  return [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'italic' }] }] }];
}

/** Pictures that stand in the blocks, by their address in the source. */
export function picturesOf(blocks: readonly Block[]): Reference[] {
  const found: Reference[] = [];
  const visit = (block: Block | Inline) => {
    if (block.type === 'image' && 'attrs' in block && typeof block.attrs?.src === 'string')
      found.push({ src: block.attrs.src, name: String(block.attrs.alt ?? '') });
    if ('content' in block) block.content?.forEach(visit);
  };
  blocks.forEach(visit);
  return found;
}

/**
 * The body with its pictures as files of the house; one that could not be had leaves its caption behind.
 * @param more pictures that stand in no place of the text, at its end
 */
export function placePictures(
  blocks: readonly Block[],
  files: ReadonlyMap<string, string>,
  how: { alt: string; more?: readonly Reference[] },
): { body: Body } | Objection {
  const place = (block: Block | Inline): (Block | Inline)[] => {
    if (block.type === 'image' && 'attrs' in block) return pictureAt(block);
    if (!('content' in block) || !block.content) return [block];
    const content = block.content.flatMap(place);
    if (content.length > 0 || block.type === 'paragraph') return [{ ...block, content }];
    return /^table(Cell|Header)$/.test(block.type) ? [{ ...block, content: [{ type: 'paragraph' }] }] : [];
  };
  const pictureAt = (block: Block): Block[] => {
    const { src, alt, caption } = block.attrs ?? {};
    const fileId = files.get(String(src));
    if (fileId)
      return [
        {
          type: 'image',
          attrs: { fileId, alt: String(alt || '').trim() || String(caption ?? '') || how.alt, caption },
        },
      ];
    return caption
      ? [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: String(caption), marks: [{ type: 'italic' }] }],
          },
        ]
      : [];
  };
  const more = (how.more ?? []).flatMap(({ src, name }) =>
    pictureAt({ type: 'image', attrs: { src, alt: name, caption: null } }),
  );
  const content = [...blocks.flatMap(place), ...more];
  const json = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  const read = readBody(json);
  if ('body' in read) return read;
  if (read.problem === 'too long')
    return { code: 'body-too-long', detail: { length: JSON.stringify(json).length, most: 200_000 } };
  return { code: 'body-too-complex', detail: { problem: read.problem } };
}
