import type { Frame } from '@saola/platform/commands';
import { picturesIn } from '../../body-schema.ts';
import type { ContentType } from '../../content-type.ts';
import { cleanLine, cleanText, type Content, type ContentInput } from '../../content.ts';
import { filesIn } from '../../fields.ts';
import { newsroomTables } from '../../tables.ts';
import { checkBody, plainText } from '../../rich-text.ts';
import { checkFieldFiles, readAttachments } from '../../queries/shared/files.ts';
import { checkPictures } from '../../queries/shared/pictures.ts';
import { expectPartsTaken } from './expect-parts-taken.ts';
import { fieldsOf } from './read-fields.ts';
import { resolveTargets } from './resolve-targets.ts';
import type { Story, Target } from './lock-edition.ts';

const noFiles: ReadonlySet<string> = new Set();

/** Checks what came from outside for a story of this type, part by part; only the parts given are answered. `promised` files are not looked for. */
export async function readContent(
  frame: Frame,
  input: ContentInput,
  {
    type,
    language,
    promised = noFiles,
  }: { type: ContentType; language: string; promised?: ReadonlySet<string> },
): Promise<Partial<Content>> {
  const content: Partial<Content> = definedOnly({
    ...input,
    body: input.body === undefined ? undefined : checkBody(input.body),
    title: input.title === undefined ? undefined : cleanLine(input.title),
    summary: input.summary === undefined ? undefined : cleanLine(input.summary),
    category: input.category === undefined ? undefined : cleanLine(input.category),
    spokenText: typeof input.spokenText === 'string' ? cleanText(input.spokenText) || null : input.spokenText,
    picture: input.picture
      ? { fileId: input.picture.fileId, alt: cleanLine(input.picture.alt) }
      : input.picture,
    fields: input.fields === undefined ? undefined : fieldsOf(type, input.fields, { draft: true }),
    attachments: input.attachments && (await readAttachments(frame.tx, input.attachments, promised)),
    changeNote: typeof input.changeNote === 'string' ? cleanText(input.changeNote) || null : input.changeNote,
  });
  expectPartsTaken(content, type, language);
  const pictures = [
    ...(content.picture ? [content.picture.fileId] : []),
    ...(content.body ? picturesIn(content.body) : []),
    ...(content.fields ? filesIn(type, content.fields, ['picture', 'pictures']) : []),
  ];
  await checkPictures(
    frame.tx,
    pictures.filter((id) => !promised.has(id)),
  );
  if (content.fields) await checkFieldFiles(frame.tx, type, content.fields, promised);
  return content;
}

/** The columns of the parts given. */
export function columnsOf(content: Partial<Content>) {
  return definedOnly({
    title: content.title,
    summary: content.summary,
    body: content.body && JSON.stringify(content.body),
    plain_text: content.body && plainText(content.body),
    picture_file_id: content.picture === undefined ? undefined : (content.picture?.fileId ?? null),
    picture_alt: content.picture === undefined ? undefined : (content.picture?.alt ?? ''),
    topic: content.topic,
    category: content.category,
    priority: content.priority,
    spoken_text: content.spokenText,
    channels: content.channels,
    starts_at: content.startsAt,
    fields: content.fields && JSON.stringify(content.fields),
    attachments: content.attachments && JSON.stringify(content.attachments),
    public_from: content.publicFrom,
    public_until: content.publicUntil,
    change_note: content.changeNote,
    review_on: content.reviewOn,
  });
}

/** Columns of a whole content, for a new row. */
export function allColumnsOf(content: Omit<Content, 'targets'>) {
  return columnsOf(content) as Required<ReturnType<typeof columnsOf>> & { body: string };
}

/** Replaces the receivers of an edition; answers them. */
export async function storeTargets(
  frame: Frame,
  story: Story,
  editionId: string,
  unitIds: string[],
): Promise<Target[]> {
  const db = newsroomTables(frame.tx);
  const targets = await resolveTargets(frame, story, unitIds);
  await db.deleteFrom('newsroom.edition_targets').where('edition_id', '=', editionId).execute();
  if (targets.length > 0) {
    const rows = targets.map((target) => ({ edition_id: editionId, ...target }));
    await db.insertInto('newsroom.edition_targets').values(rows).execute();
  }
  return targets;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
