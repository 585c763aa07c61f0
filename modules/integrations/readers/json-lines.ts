import { bareStory, type Found, type Position, type RawStory, type Reference } from '../imported-story.ts';

const mostLine = 64 << 20; // characters

/** Stories of JSON lines, each on its own line: a wrong one keeps no other from being read. */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<Found> {
  let item = 0;
  for await (const { line, number, tooLong } of linesOf(text)) {
    if (!tooLong && line.trim() === '') continue;
    const at: Position = { line: number, item: ++item };
    if (tooLong) yield { at, refused: { code: 'line-too-long', detail: { most: mostLine >> 20 } } };
    else yield readLine(line, at);
  }
}

/** Lines of a text, of which one too long is told without being held. */
export async function* linesOf(text: AsyncIterable<string>, most = mostLine) {
  let rest = '';
  let number = 0;
  let tooLong = false;
  for await (const chunk of text) {
    const parts = chunk.split('\n');
    parts[0] = rest + parts[0]!;
    rest = parts.pop()!;
    for (const line of parts) {
      yield { line, number: ++number, tooLong };
      tooLong = false;
    }
    if (rest.length > most) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield { line: rest, number: ++number, tooLong };
}

function readLine(line: string, at: Position): Found {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 160) : '';
    return { at, refused: { code: 'not-json', detail: { problem } } };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { at, refused: { code: 'not-an-object' } };
  const given = json as Record<string, unknown>;
  const body = textOf(given.body);
  const story: RawStory = {
    ...bareStory,
    id: textOf(given.id),
    title: textOf(given.title),
    summary: textOf(given.summary),
    body,
    bodyKind: isHtml(body) ? 'HTML' : 'TEXT',
    publishedAt: timeOf(given.publishedAt),
    publicUntil: timeOf(given.publicUntil),
    categories: listOf(given.category ?? given.categories),
    tags: listOf(given.tags),
    language: textOf(given.language) || null,
    url: textOf(given.url) || null,
    addresses: listOf(given.addresses),
    pictures: referencesOf(given.images, 'alt'),
    files: referencesOf(given.attachments, 'name'),
    author: textOf(given.author),
    credit: textOf(given.source),
    ...(typeof given.type === 'string' && { type: given.type }),
    ...(typeof given.fields === 'object' &&
      given.fields !== null && { fields: given.fields as Record<string, unknown> }),
    ...(typeof given.topic === 'number' && { topic: given.topic }),
    ...(typeof given.story === 'string' && given.story && { story: given.story.slice(0, 300) }),
    ...(typeof given.spokenText === 'string' && given.spokenText && { spokenText: given.spokenText }),
    ...correctionsOf(given.corrections),
    ...(typeof given.origin === 'string' && { origin: given.origin }),
    ...(given.draft === true && { draft: true, channels: listOf(given.channels ?? []) }),
  };
  return { at, id: story.id, title: story.title, story };
}

const tags =
  /<\/?(p|br|div|span|h[1-6]|ul|ol|li|table|tr|td|a|img|strong|b|em|i|u|figure|blockquote|section|article|script|style|iframe|font|center|hr|pre)\b[^>]*>/i;

/** Whether somebody means a text as HTML: a known element stands in it. */
export const isHtml = (text: string): boolean => tags.test(text);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const timeOf = (value: unknown) => (typeof value === 'number' ? value : textOf(value) || null);
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text.trim() !== '');

/** What readers were told had changed, with its time: all that is not both is none. */
function correctionsOf(value: unknown): Pick<RawStory, 'corrections'> {
  const corrections = (Array.isArray(value) ? (value as unknown[]) : []).flatMap((one) => {
    const { at, note } = (one ?? {}) as Record<string, unknown>;
    const time = new Date(textOf(at));
    const words = textOf(note).trim().slice(0, 500);
    return words && !Number.isNaN(time.getTime()) ? [{ at: time.toISOString(), note: words }] : [];
  });
  return corrections.length > 0 ? { corrections: corrections.slice(0, 100) } : {};
}

/** Pictures and files by their address alone, or with a name: `"a.jpg"`, `{"src":"a.jpg","alt":"…"}`. */
function referencesOf(value: unknown, nameKey: string): Reference[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() ? [{ src: one.trim(), name: '' }] : [];
    if (typeof one !== 'object' || one === null) return [];
    const record = one as Record<string, unknown>;
    const src = textOf(record.src ?? record.url ?? record.file).trim();
    return src ? [{ src, name: textOf(record[nameKey] ?? record.alt ?? record.name) }] : [];
  });
}
