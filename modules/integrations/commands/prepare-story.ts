import { randomUUIDv7 } from 'node:crypto';
import { channels, contentTypeOf, type ImportedContent } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { blocksOf, picturesOf, placePictures, textToBlocks } from '../body/make-body.ts';
import type { Block } from '../body/blocks.ts';
import type { ImportedStory, Objection, Reference } from '../imported-story.ts';
import { findFile } from '../pictures/find-file.ts';
import { needsText, oneLine, shortened } from '../read-story.ts';
import { lineOf } from '../readers/feed.ts';
import { findKeptFile, hashOf, keepFile } from './keep-file.ts';
import type { Taking, Waiting } from './take-batch.ts';

interface Hearing {
  warn(one: Waiting, objection: Objection): void;
  unknownCategory(name: string): void;
}

const mostSummary = 1000;
const mostSpoken = 20_000;
const mostKnown = 50_000;

/** Makes of a story what the newsroom takes: body, pictures, files, section; answers why where it cannot. */
export function createPreparer(context: Context, taking: Taking, { warn, unknownCategory }: Hearing) {
  const { site, report, places } = taking;
  const known = new Map<string, { fileId: string } | Objection>();

  async function file(one: Waiting, { src, name }: Reference, kind?: 'PICTURE'): Promise<string | null> {
    const base = one.story.url;
    const key = `${kind ?? ''} ${base && !/^([a-z]+:|\/)/i.test(src) ? base : ''} ${src}`;
    const had = known.get(key) ?? (await keptFile(one.story, { src, name }, kind));
    if (known.size < mostKnown && src.length < 2000) known.set(key, had);
    if ('fileId' in had) return had.fileId;
    const code = kind || had.code === 'picture-refused' ? had.code : 'file-not-found';
    warn(one, { ...had, code });
    return null;
  }

  async function keptFile(story: ImportedStory, { src, name }: Reference, kind?: 'PICTURE') {
    const found = await findFile(src, story.url, places);
    if ('code' in found) return found;
    const alt = kind ? name : '';
    const kept = taking.importId
      ? await keepFile(context, site, { ...found, src, alt, ...(kind && { kind }) })
      : await promisedFile(found.content);
    if ('fileId' in kept && kept.isNew && kind) report.counts.pictures += 1;
    return kept;
  }

  /** What a rehearsal does not keep has an id all the same, for the newsroom to look at the rest. */
  async function promisedFile(content: Buffer): Promise<{ fileId: string; isNew: boolean }> {
    const hash = hashOf(content);
    const known = (await findKeptFile(context, site, content)) ?? taking.promised.get(hash);
    if (known) return { fileId: known, isNew: false };
    const fileId = randomUUIDv7();
    taking.promised.set(hash, fileId);
    return { fileId, isNew: true };
  }

  async function filesOf(one: Waiting, references: readonly Reference[]): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    for (const reference of references) {
      if (files.has(reference.src)) continue;
      const fileId = await file(one, reference, 'PICTURE');
      if (fileId) files.set(reference.src, fileId);
    }
    return files;
  }

  /** Values of fields, in which files are named as the source names them. */
  async function fieldsOf(one: Waiting, value: unknown): Promise<unknown> {
    if (Array.isArray(value)) {
      const read = [];
      for (const each of value) read.push(await fieldsOf(one, each));
      return read.filter((each) => each !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('src' in value && typeof value.src === 'string') {
      const name = 'name' in value ? String(value.name) : '';
      const fileId = await file(one, { src: value.src, name });
      return fileId ? { fileId, name } : undefined;
    }
    const read: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) read[key] = await fieldsOf(one, each);
    return read;
  }

  function categoryOf({ categories, tags }: ImportedStory): string {
    const found = taking.mapping.find(categories) ?? taking.mapping.find(tags);
    if (!found && categories[0]) unknownCategory(categories[0]);
    return found ?? taking.category;
  }

  return async function prepare(one: Waiting): Promise<ImportedContent['content'] | Objection> {
    const { story } = one;
    const made = blocksOf(story);
    if ('code' in made) return made;
    for (const [name, times] of Object.entries(made.dropped))
      report.dropped[name] = (report.dropped[name] ?? 0) + times;
    const summary = shortened(oneLine(lineOf(story.summary)), mostSummary);
    const wantsText = needsText(story);
    const blocks = made.blocks.length > 0 || !wantsText ? made.blocks : textToBlocks(summary);
    const inBody = picturesOf(blocks);
    if (blocks.length === 0 && wantsText) return { code: 'text-missing' };
    const files = await filesOf(one, [...story.pictures, ...inBody]);
    const alt = (reference: Reference) =>
      reference.name ||
      (story.language === 'vi' ? `Ảnh trong bài: ${story.title}` : `Picture: ${story.title}`);
    const [leading, ...others] = story.pictures.filter(({ src }) => files.has(src));
    const leadingFile = leading && files.get(leading.src)!;
    const body = placePictures(withoutLeading(blocks, leadingFile, files), files, {
      alt: alt({ src: '', name: '' }),
      more: others.filter(({ src }) => !inBody.some((picture) => files.get(picture.src) === files.get(src))),
    });
    if ('code' in body) return body;
    if (/\ufffd/.test(story.title + story.summary + story.body)) warn(one, { code: 'characters-lost' });
    if (!taking.languages.includes(story.language))
      warn(one, { code: 'language-not-on-site', detail: { language: story.language } });
    const attachments = [];
    for (const reference of story.files) {
      const fileId = await file(one, reference);
      if (fileId) attachments.push({ fileId, name: reference.name });
    }
    return {
      title: story.title,
      summary: summary || (needsSummary(story) ? summaryOf(body.body, story.title) : ''),
      body: body.body,
      picture: leadingFile ? { fileId: leadingFile, alt: alt(leading).slice(0, 500) } : null,
      category: categoryOf(story),
      ...(story.topic && [1, 2, 3, 4, 5, 6].includes(story.topic) && { topic: story.topic }),
      attachments,
      publicUntil: story.publicUntil,
      ...(story.fields && { fields: await fieldsOf(one, story.fields) }),
      ...(story.spokenText && { spokenText: shortened(story.spokenText, mostSpoken) }),
      ...(story.draft && { channels: channels.filter((one) => story.channels?.includes(one)) }),
      changeNote: story.language === 'vi' ? 'Cập nhật theo bản mới của nguồn.' : 'Updated from its source.',
    };
  };
}

/** The leading picture stands above the text by itself; a second time at its beginning it would be one too many. */
function withoutLeading(
  blocks: Block[],
  leading: string | undefined,
  files: ReadonlyMap<string, string>,
): Block[] {
  const first = blocks.findIndex(({ type }) => type === 'image');
  const picture = blocks[first];
  const isSame = leading && files.get(String(picture?.attrs?.src)) === leading && !picture?.attrs?.caption;
  return isSame ? blocks.filter((_block, place) => place !== first) : blocks;
}

/** What a form asks for is made where it is missing; what it leaves open stays open. */
const needsSummary = ({ draft, type = 'news' }: ImportedStory): boolean =>
  !draft && contentTypeOf(type)?.summary === 'required';

/** The first words of a text that has no summary. */
function summaryOf(body: unknown, title: string): string {
  const words: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || words.join(' ').length > 400) return;
    if ('text' in node && typeof node.text === 'string') words.push(node.text);
    if ('content' in node && Array.isArray(node.content)) {
      node.content.forEach(visit);
      if ('type' in node && (node.type === 'paragraph' || node.type === 'heading')) words.push(' ');
    }
  };
  visit(body);
  return shortened(oneLine(words.join('')), 300) || title;
}
