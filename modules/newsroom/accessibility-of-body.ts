import type { JSONContent } from '@tiptap/core';
import type { Finding } from './accessibility.ts';
import { altFault, inCapitals, linkFault } from './accessibility-of-words.ts';
import type { Body } from './body-schema.ts';

type Found = Omit<Finding, 'part'>;

/** What shuts readers out of a rich text, which stands under a heading of level 1. */
export function bodyFindings(body: Body): Finding[] {
  const found: Found[] = [...headings(body), ...listsThatAreNone(body)];
  visit(body, [], (node, path) => {
    if (node.type === 'image') found.push(...picture(node, path));
    else if (node.type === 'table') found.push(...table(node, path));
    else if (node.type === 'paragraph' || node.type === 'heading')
      found.push(...links(node, path), ...capitals(node, path));
  });
  found.push(...linksAlike(body));
  return found.sort((a, b) => compare(a.path, b.path)).map((one) => ({ ...one, part: 'body' }));
}

function headings(body: Body): Found[] {
  const found: Found[] = [];
  let level = 1;
  visit(body, [], (node, path) => {
    if (node.type !== 'heading') return;
    const own = Number(node.attrs?.level ?? 2);
    const words = wordsOf(node);
    if (words.trim() === '')
      found.push(
        finding('ERROR', 'heading-empty', path, around(body, path[0]!), {
          vi: 'Đề mục trống. Hãy viết chữ hoặc xóa dòng này.',
          en: 'An empty heading. Write it, or remove the line.',
        }),
      );
    else if (own > level + 1)
      found.push(
        finding('ERROR', 'heading-skipped', path, words, {
          vi: `Đề mục nhảy cấp: đây là cấp ${own - 1}, trước nó chưa có cấp ${level}. Hãy đổi thành đề mục cấp ${level}.`,
          en: `The heading skips a level: it is of level ${own - 1}, and level ${level} has to come first. Make it level ${level}.`,
        }),
      );
    if (words.trim() !== '') level = own;
  });
  body.content?.forEach((node, at) => {
    if (looksLikeHeading(node, body.content?.[at + 1]))
      found.push(
        finding('WARNING', 'heading-not-a-heading', [at], wordsOf(node), {
          vi: 'Dòng in đậm này trông như đề mục. Hãy chọn kiểu “Đề mục” để máy đọc nhận ra.',
          en: 'This bold line looks like a heading. Make it one, so that screen readers know.',
        }),
      );
  });
  return found;
}

/** A short line, bold throughout, that does not end like a sentence and has a text below it. */
function looksLikeHeading(node: JSONContent, next: JSONContent | undefined): boolean {
  if (node.type !== 'paragraph' || !next || next.type === 'heading') return false;
  const parts = (node.content ?? []).filter((part) => part.text?.trim());
  const words = wordsOf(node).trim();
  return (
    parts.length > 0 &&
    parts.every((part) => part.marks?.some((mark) => mark.type === 'bold')) &&
    words.length <= 120 &&
    !/[.!?…:;,]$/.test(words)
  );
}

function picture(node: JSONContent, path: number[]): Found[] {
  const fault = altFault(text(node.attrs?.alt), text(node.attrs?.caption));
  const words = text(node.attrs?.alt) || text(node.attrs?.caption);
  return fault ? [{ ...fault, path, words: words.slice(0, 160) }] : [];
}

function table(node: JSONContent, path: number[]): Found[] {
  const rows = node.content ?? [];
  const words = wordsOf(rows[0] ?? {}).slice(0, 160);
  const found: Found[] = [];
  const first = rows[0]?.content ?? [];
  const headed =
    first.some(isHead) || (rows.length > 0 && rows.every((row) => isHead(row.content?.[0] ?? {})));
  if (!headed)
    found.push(
      finding('ERROR', 'table-without-header', path, words, {
        vi: 'Bảng không có hàng hoặc cột tiêu đề. Hãy đặt hàng đầu (hoặc cột đầu) làm tiêu đề.',
        en: 'The table has no header row or column. Make its first row (or column) the header.',
      }),
    );
  if (text(node.attrs?.caption).trim() === '')
    found.push(
      finding('ERROR', 'table-without-caption', path, words, {
        vi: 'Bảng chưa có tên. Hãy ghi một câu nói bảng cho biết điều gì.',
        en: 'The table has no caption. Say in a sentence what it shows.',
      }),
    );
  const empty = first.slice(1).some((cell) => isHead(cell) && wordsOf(cell).trim() === '');
  if (empty)
    found.push(
      finding('WARNING', 'table-header-empty', path, words, {
        vi: 'Có ô tiêu đề trống. Hãy ghi cột đó là gì.',
        en: 'A header cell is empty. Say what the column holds.',
      }),
    );
  return found;
}

const isHead = (cell: JSONContent) => cell.type === 'tableHeader';

interface Link {
  href: string;
  words: string;
  path: number[];
}

/** Neighbouring pieces of one address are one link, however they are set. */
function linksOf(node: JSONContent, path: number[]): Link[] {
  const found: Link[] = [];
  let last: Link | null = null;
  node.content?.forEach((part, at) => {
    const href = part.marks?.find((mark) => mark.type === 'link')?.attrs?.href as string | undefined;
    if (href === undefined) last = null;
    else if (last?.href === href) last.words += part.text ?? ' ';
    else found.push((last = { href, words: part.text ?? ' ', path: [...path, at] }));
  });
  return found;
}

const links = (node: JSONContent, path: number[]): Found[] =>
  linksOf(node, path).flatMap((link) => {
    const fault = linkFault(link.words);
    return fault ? [{ ...fault, path: link.path, words: nearby(wordsOf(node), link.words) }] : [];
  });

/** The same words for two addresses cannot be told apart in a list of links. */
function linksAlike(body: Body): Found[] {
  const seen = new Map<string, string>();
  const found: Found[] = [];
  visit(body, [], (node, path) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    for (const link of linksOf(node, path)) {
      const words = link.words.trim().toLowerCase();
      const before = seen.get(words);
      if (before === undefined) seen.set(words, link.href);
      else if (before !== link.href && linkFault(link.words) === null)
        found.push(
          finding('WARNING', 'link-ambiguous', link.path, link.words, {
            vi: 'Hai liên kết cùng chữ nhưng dẫn đến hai nơi. Hãy viết cho khác nhau.',
            en: 'Two links have the same words and lead to different places. Tell them apart.',
          }),
        );
    }
  });
  return found;
}

const capitals = (node: JSONContent, path: number[]): Found[] =>
  inCapitals(wordsOf(node))
    ? [
        finding('WARNING', 'words-in-capitals', path, wordsOf(node), {
          vi: 'Viết chữ thường; chữ hoa toàn bộ khó đọc và có máy đọc từng chữ cái.',
          en: 'Write in lower case: capitals throughout are hard to read, and some readers spell them out.',
        }),
      ]
    : [];

const bullet = /^\s*[-–—+*•▪●►✓]\s+\S/;
const counted = /^\s*(\d{1,2}|[a-zđ])[.)]\s+\S/i;

/** Lines that only look like a list: two with a bullet, or three with a number. Each run is told once. */
function listsThatAreNone(body: Body): Found[] {
  const found: Found[] = [];
  let run: { at: number; lines: number; kind: string } | null = null;
  body.content?.forEach((node, at) => {
    const lines = node.type === 'paragraph' ? linesOf(node) : [];
    for (const line of lines.length > 0 ? lines : ['']) {
      const kind = bullet.test(line) ? 'bullet' : counted.test(line) ? 'counted' : null;
      if (!kind || run?.kind !== kind) run = kind ? { at, lines: 0, kind } : null;
      if (!run) continue;
      run.lines += 1;
      if (run.lines === (kind === 'bullet' ? 2 : 3))
        found.push(
          finding('WARNING', 'list-not-a-list', [run.at], wordsOf(body.content![run.at]!), {
            vi: 'Các dòng này trông như danh sách. Hãy dùng nút danh sách để máy đọc báo có mấy ý.',
            en: 'These lines look like a list. Make it one, so that screen readers say how long it is.',
          }),
        );
    }
  });
  return found;
}

function visit(node: JSONContent, path: number[], see: (node: JSONContent, path: number[]) => void): void {
  node.content?.forEach((child, at) => {
    see(child, [...path, at]);
    visit(child, [...path, at], see);
  });
}

function wordsOf(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const between = node.type === 'tableRow' ? ' | ' : '';
  return (node.content ?? []).map(wordsOf).join(between);
}

const linesOf = (node: JSONContent): string[] => wordsOf(node).split('\n');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const around = (body: Body, at: number): string =>
  wordsOf(body.content?.[at + 1] ?? body.content?.[at - 1] ?? {}).slice(0, 160);

/** The link with what stands before and after it. */
function nearby(whole: string, words: string): string {
  const at = whole.indexOf(words);
  const from = Math.max(0, at - 60);
  const to = Math.min(whole.length, at + words.length + 60);
  return `${from > 0 ? '…' : ''}${whole.slice(from, to)}${to < whole.length ? '…' : ''}`.trim();
}

const finding = (
  severity: Finding['severity'],
  code: Finding['code'],
  path: number[],
  words: string,
  says: Finding['says'],
): Found => ({ code, severity, path, words: words.slice(0, 160), says });

function compare(a: number[], b: number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return a.length - b.length;
}
