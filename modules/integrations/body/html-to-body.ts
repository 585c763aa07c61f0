import { isAllowedLink } from '@saola/newsroom';
import {
  attribute,
  isElement,
  isHtmlElement,
  isText,
  parseHtml,
  textOf,
  type HtmlElement,
  type Node,
} from './elements.ts';
import { isBlank, trimInline, type Block, type Inline, type Mark } from './blocks.ts';
import { normaliseHeadings } from './headings.ts';

export interface MadeBody {
  blocks: Block[];
  /** Names of elements that were left out, and how often. */
  dropped: Record<string, number>;
}

const gone = new Set(
  'script style noscript template head title meta link base input button select textarea option canvas svg math map area dialog nav param source track'.split(
    ' ',
  ),
);
const blockNames = new Set(
  'p div section article header footer main aside center address dl dt dd figure figcaption fieldset form details summary hr tbody thead tfoot tr td th caption body html noframes menu dir li legend pre h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const embedded = new Set(['iframe', 'embed', 'video', 'audio', 'object']);
const mostNesting = 60;
const mostLists = 5;

interface Place {
  marks: Mark[];
  depth: number;
  lists: number;
  /** Inside a table, where no other may stand. */
  inTable: boolean;
  inQuote: boolean;
  caption: string;
}

/**
 * HTML from outside as blocks of a body: only what the schema knows is ever made, so nothing of the HTML itself is kept.
 * Pictures carry their address in `src` until `placePictures` has found them.
 */
export function htmlToBlocks(html: string, base: string | null = null): MadeBody {
  const dropped: Record<string, number> = {};
  const drop = (name: string) => {
    const known = /^[a-z][a-z0-9-]{0,20}$/.test(name) ? name : 'unknown';
    dropped[known] = (dropped[known] ?? 0) + 1;
  };
  const start: Place = { marks: [], depth: 0, lists: 0, inTable: false, inQuote: false, caption: '' };
  return { blocks: normaliseHeadings(flow(parseHtml(html), start)), dropped };

  function flow(nodes: readonly Node[], place: Place): Block[] {
    const blocks: Block[] = [];
    let line: Inline[] = [];
    const flush = () => {
      const content = trimInline(line);
      line = [];
      if (content.length > 0) blocks.push({ type: 'paragraph', content });
    };
    const add = (...more: Block[]) => {
      flush();
      blocks.push(...more);
    };
    const visitAll = (children: readonly Node[], at: Place) => children.forEach((child) => visit(child, at));
    const visit = (node: Node, at: Place): void => {
      if (isText(node)) return addText(node.value, at.marks);
      if (!isElement(node)) return;
      const name = node.tagName;
      const inside = { ...at, depth: at.depth + 1 };
      if (gone.has(name) || !isHtmlElement(node)) return drop(name);
      if (inside.depth > mostNesting) return addText(` ${textOf([node])} `, at.marks);
      if (name === 'br') return void line.push({ type: 'hardBreak' });
      if (name === 'img') return add(...pictureOf(node, at));
      if (embedded.has(name)) return addEmbedded(node);
      if (/^h[1-6]$/.test(name)) return addHeading(node, inside);
      if (name === 'ul' || name === 'ol') return add(...listOf(node, inside));
      if (name === 'blockquote') {
        const content = flow(node.childNodes, { ...inside, marks: [], inQuote: true });
        return at.lists > 0 || at.inTable || at.inQuote ? add(...content) : add(...quote(content));
      }
      if (name === 'table') return add(...tableOf(node, inside));
      if (name === 'figure') return addFigure(node, inside);
      if (name === 'pre') return addPre(node, inside);
      const marks = marksOf(node, at.marks);
      if (!blockNames.has(name)) return visitAll(node.childNodes, { ...inside, marks });
      flush();
      visitAll(node.childNodes, { ...inside, marks });
      flush();
    };
    const addText = (words: string, marks: Mark[]) => {
      const text = words.replace(/[\s\u00a0]+/g, ' ');
      if (text !== '') line.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
    };
    const addHeading = (node: HtmlElement, at: Place) => {
      flush();
      const made = flow(node.childNodes, { ...at, marks: [] });
      const content = trimInline(
        made.flatMap((block) => (block.type === 'paragraph' ? [...(block.content as Inline[]), space] : [])),
      );
      if (content.length > 0) {
        const level = Number(node.tagName[1]);
        // Inside a list, a table or a quotation nothing is a heading of the page.
        if (at.inTable || at.lists > 0 || at.inQuote)
          blocks.push({ type: 'paragraph', content: bold(content) });
        else blocks.push({ type: 'heading', attrs: { level }, content: content.map(unbold) });
      }
      blocks.push(...made.filter((block) => block.type !== 'paragraph'));
    };
    const addFigure = (node: HtmlElement, at: Place) => {
      const words = node.childNodes.find((child) => isElement(child) && child.tagName === 'figcaption');
      const caption = words ? textOf([words]).slice(0, 500) : '';
      const rest = node.childNodes.filter((child) => child !== words);
      const made = flow(rest, { ...at, caption });
      add(...made);
      if (caption && !made.some((block) => block.type === 'image'))
        blocks.push({ type: 'paragraph', content: [{ type: 'text', text: caption }] });
    };
    const addEmbedded = (node: HtmlElement) => {
      drop(node.tagName);
      const source = node.childNodes.find((child) => isElement(child) && child.tagName === 'source');
      const address =
        attribute(node, 'src') ||
        attribute(node, 'data') ||
        (source && isElement(source) ? attribute(source, 'src') : '');
      const href = linkFrom(address, base);
      // Sound and film of elsewhere stay within reach of the reader.
      if (href)
        add({
          type: 'paragraph',
          content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }],
        });
    };
    const addPre = (node: HtmlElement, at: Place) => {
      const lines = textOfPre(node)
        .split('\n')
        .filter((one) => one.trim() !== '');
      const content = lines.flatMap((one, place): Inline[] => [
        ...(place > 0 ? [{ type: 'hardBreak' as const }] : []),
        { type: 'text', text: one, ...(at.marks.length > 0 && { marks: at.marks }) },
      ]);
      if (content.length > 0) add({ type: 'paragraph', content });
    };
    visitAll(nodes, place);
    flush();
    return blocks;
  }

  function marksOf(node: HtmlElement, marks: Mark[]): Mark[] {
    const style = attribute(node, 'style');
    const name = node.tagName;
    let result = marks;
    const put = (mark: Mark) => {
      if (!result.some(({ type }) => type === mark.type)) result = [...result, mark];
    };
    if (name === 'b' || name === 'strong' || /font-weight:\s*(bold|[6-9]00)/i.test(style))
      put({ type: 'bold' });
    if (/^(i|em|cite|dfn|var)$/.test(name) || /font-style:\s*italic/i.test(style)) put({ type: 'italic' });
    if (name === 'a' && attribute(node, 'href')) {
      const href = linkFrom(attribute(node, 'href'), base);
      if (href) put({ type: 'link', attrs: { href } });
      else if (!attribute(node, 'href').startsWith('#')) drop('a');
    }
    return result;
  }

  function pictureOf(node: HtmlElement, { caption }: Place): Block[] {
    const src = attribute(node, 'src') || attribute(node, 'data-src') || attribute(node, 'data-original');
    const small = [attribute(node, 'width'), attribute(node, 'height')].some((size) =>
      /^[0-3](px)?$/.test(size),
    );
    // A picture of a pixel counts readers.
    if (!src || small) {
      drop('img');
      return [];
    }
    const alt = (attribute(node, 'alt') || attribute(node, 'title')).replace(/\s+/g, ' ').slice(0, 500);
    return [{ type: 'image', attrs: { src, alt, caption: caption || null } }];
  }

  function listOf(node: HtmlElement, place: Place): Block[] {
    const inside = { ...place, lists: place.lists + 1, marks: [] };
    const items: Block[] = [];
    let loose: Node[] = [];
    const close = () => {
      const content = flow(loose, inside);
      loose = [];
      if (content.length > 0) items.push({ type: 'listItem', content: beginWithParagraph(content) });
    };
    for (const child of node.childNodes) {
      if (isElement(child) && child.tagName === 'li') {
        close();
        const content = flow(child.childNodes, inside);
        if (content.length > 0) items.push({ type: 'listItem', content: beginWithParagraph(content) });
      } else if (isElement(child) || (isText(child) && !isBlank(child.value))) loose.push(child);
    }
    close();
    if (items.length === 0) return [];
    if (place.lists >= mostLists) return items.flatMap(({ content }) => content as Block[]);
    if (node.tagName === 'ul') return [{ type: 'bulletList', content: items }];
    const start = Number.parseInt(attribute(node, 'start'), 10);
    return [
      { type: 'orderedList', attrs: { start: start > 1 && start < 10_000 ? start : 1 }, content: items },
    ];
  }

  function tableOf(node: HtmlElement, place: Place): Block[] {
    const caption = node.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
    const rows = rowsOf(node).map((row) => ({
      inHead: row.inHead,
      cells: row.element.childNodes.filter(
        (child): child is HtmlElement =>
          isElement(child) && (child.tagName === 'td' || child.tagName === 'th'),
      ),
    }));
    const inside = { ...place, inTable: true, marks: [] };
    const full = rows.filter(({ cells }) => cells.some((cell) => cell.childNodes.length > 0));
    const isLayout = place.inTable || place.lists > 0 || full.every(({ cells }) => cells.length < 2);
    if (isLayout)
      return [
        ...(caption ? flow([caption], inside) : []),
        // What a table of one column holds stands as it would without it.
        ...full.flatMap(({ cells }) =>
          cells.flatMap((cell) => flow(cell.childNodes, { ...place, marks: [] })),
        ),
      ];
    const hasHead = full.some(
      ({ inHead, cells }) => inHead || cells.every(({ tagName }) => tagName === 'th'),
    );
    const content = full.map(({ inHead, cells }, number) => ({
      type: 'tableRow' as const,
      content: cells.map((cell): Block => {
        const made = flow(cell.childNodes, inside);
        const isHead =
          cell.tagName === 'th' || inHead || (!hasHead && number === 0 && cells.every(isBoldCell));
        return {
          type: isHead ? 'tableHeader' : 'tableCell',
          attrs: { colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') },
          content: made.length > 0 ? made : [{ type: 'paragraph' }],
        };
      }),
    }));
    const words = caption ? textOf([caption]).slice(0, 300) : '';
    return [{ type: 'table', ...(words && { attrs: { caption: words } }), content }];
  }
}

function rowsOf(table: HtmlElement): { element: HtmlElement; inHead: boolean }[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ element: child, inHead: false }];
    if (!/^t(body|head|foot)$/.test(child.tagName)) return [];
    const inHead = child.tagName === 'thead';
    return child.childNodes
      .filter((row): row is HtmlElement => isElement(row) && row.tagName === 'tr')
      .map((element) => ({ element, inHead }));
  });
}

/** A row all in bold is what people draw who know no head. */
function isBoldCell(cell: HtmlElement): boolean {
  const words = textOf([cell]);
  if (words === '') return false;
  let bold = '';
  const left: Node[] = [...cell.childNodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) continue;
    if (/^(b|strong)$/.test(node.tagName) || /font-weight:\s*(bold|[6-9]00)/i.test(attribute(node, 'style')))
      bold = `${textOf([node])}${bold}`;
    else left.push(...node.childNodes);
  }
  return bold.replace(/\s/g, '') === words.replace(/\s/g, '');
}

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), 50);

function textOfPre(node: HtmlElement): string {
  const words: string[] = [];
  const left: Node[] = [...node.childNodes].reverse();
  for (let one = left.pop(); one; one = left.pop()) {
    if (isText(one)) words.push(one.value);
    else if (isElement(one)) left.push(...one.childNodes.toReversed());
  }
  return words.join('');
}

/** An address as the schema allows it, read against the page it stood on; null for what leads nowhere. */
function linkFrom(address: string, base: string | null): string | null {
  const url = URL.parse(address.trim(), base ?? undefined);
  return url && isAllowedLink(url.href) ? url.href : null;
}

const space: Inline = { type: 'text', text: ' ' };
const bold = (content: Inline[]): Inline[] =>
  content.map((one) =>
    one.type === 'text' && !one.marks?.some(({ type }) => type === 'bold')
      ? { ...one, marks: [...(one.marks ?? []), { type: 'bold' as const }] }
      : one,
  );
/** A heading is bold by itself. */
function unbold(one: Inline): Inline {
  if (one.type !== 'text' || !one.marks) return one;
  const { marks, ...rest } = one;
  const left = marks.filter(({ type }) => type !== 'bold');
  return left.length > 0 ? { ...rest, marks: left } : rest;
}
const quote = (content: Block[]): Block[] => (content.length > 0 ? [{ type: 'blockquote', content }] : []);
const beginWithParagraph = (content: Block[]): Block[] =>
  content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content];
