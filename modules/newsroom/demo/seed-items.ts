import { sql } from 'kysely';
import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { approveEdition } from '../commands/approve-edition.ts';
import { createStory } from '../commands/create-story.ts';
import { startEdition } from '../commands/start-edition.ts';
import { submitEdition } from '../commands/submit-edition.ts';
import { writeEdition } from '../commands/write-edition.ts';
import type { ContentInput } from '../content.ts';
import { plainText } from '../rich-text.ts';
import { dayOn } from './days.ts';
import { withFiles, type DemoItem, type ItemWords } from './demo-item.ts';
import { pictures, pictureWords } from './demo-story.ts';
import { papers } from './papers.ts';

export interface ItemDesk {
  /** Two persons for a unit: one writes, the other approves. */
  author(unitPath: string): Promise<Context>;
  approver(unitPath: string): Promise<Context>;
  /** Id of a stored file by its key. */
  file(key: string): Promise<string>;
  /** Lets the first edition of a story stand before the next one is approved. */
  publish?(storyId: string): Promise<void>;
}

/**
 * Writes items by the commands that officers use, each at its own past time and each in one transaction: what was cut
 * off is taken up again, and an item that stands is left alone. Answers how many were new.
 */
export async function seedItems(
  desk: ItemDesk,
  items: readonly DemoItem[],
  today = new Date(),
): Promise<number> {
  let written = 0;
  const standing = new Map<string, Set<string>>();
  for (const item of items) {
    const author = await desk.author(item.unit);
    const approver = await desk.approver(item.unit);
    const known = standing.get(item.unit) ?? (await listTitles(author.database, item.unit));
    standing.set(item.unit, known);
    if (known.has(`${item.type} ${item.title}`)) continue;
    const unit = await findUnitByPath(author.database, item.unit);
    if (!unit) throw new Error(`The demonstration has no unit ${item.unit}`);
    const first = await contentOf(desk, item, today);
    const more = await editionsOf(desk, item);
    const hands = (database: Database, daysAgo: number) => ({
      author: { ...author, database, now: () => before(today, daysAgo, 1) },
      approver: { ...approver, database, now: () => before(today, daysAgo, 0) },
    });
    const inOne = <T>(work: (database: Database) => Promise<T>) =>
      author.database.transaction().execute((database) => work(database));
    const follow = async (database: Database, storyId: string, editions: typeof more) => {
      for (const { daysAgo, language, content } of editions) {
        const { author: writer, approver: reader } = hands(database, daysAgo);
        const next = await startEdition(writer, { storyId, language });
        const saved = await writeEdition(writer, { ...next, content });
        await approveEdition(reader, await submitEdition(writer, { ...next, ...saved }));
      }
    };
    const waits = item.next !== undefined;
    const storyId = await inOne(async (database) => {
      const { author: writer, approver: reader } = hands(database, item.daysAgo);
      const draft = await createStory(writer, { unitId: unit.id, type: item.type, content: first });
      await approveEdition(reader, await submitEdition(writer, draft));
      if (!waits) await follow(database, draft.storyId, more);
      return draft.storyId;
    });
    if (waits) {
      await desk.publish?.(storyId);
      await inOne((database) => follow(database, storyId, more));
    }
    written += 1;
  }
  return written;
}

/** Id of a story by its first Vietnamese title, for what is done with it afterwards. */
export async function findDemoStory(database: Database, unitPath: string, title: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select story.id from newsroom.stories story join newsroom.editions edition on edition.story_id = story.id
    where story.unit_path = ${unitPath}::ltree and edition.language = 'vi' and edition.title = ${title} limit 1`.execute(
    database,
  );
  if (!rows[0]) throw new Error(`The demonstration has no story “${title}”`);
  return rows[0].id;
}

async function listTitles(database: Database, unitPath: string): Promise<Set<string>> {
  const { rows } = await sql<{ said: string }>`
    select story.type || ' ' || edition.title as said
    from newsroom.stories story join newsroom.editions edition on edition.story_id = story.id
    where story.unit_path = ${unitPath}::ltree and edition.language = 'vi' and edition.number = 1`.execute(
    database,
  );
  return new Set(rows.map(({ said }) => said));
}

/** Officers write in the morning of the day and approve an hour later, never after now. */
function before(today: Date, daysAgo: number, hours: number): Date {
  const now = today.getTime() - 60_000;
  return new Date(Math.min(now, now - daysAgo * 86_400_000) - hours * 3_600_000);
}

async function contentOf(desk: ItemDesk, item: DemoItem, today: Date): Promise<ContentInput> {
  return {
    title: item.title,
    summary: item.summary ?? firstSentence(item),
    ...(item.body && { body: item.body }),
    fields: await withFiles(item.fields ?? {}, desk.file),
    attachments: await Promise.all(
      (item.papers ?? []).map(async (key) => ({
        fileId: await desk.file(`paper:${key}`),
        name: `${papers[key].title}.pdf`,
      })),
    ),
    ...(await pictureOf(desk, item, 'vi')),
    ...(item.category && { category: item.category }),
    ...(item.topic && { topic: item.topic }),
    // What was published weeks ago is read, and not called out anew.
    channels: ['PORTAL'],
    ...(item.publicUntilIn !== undefined && {
      publicUntil: new Date(today.getTime() + item.publicUntilIn * 86_400_000),
    }),
    ...(item.reviewIn !== undefined && { reviewOn: dayOn(today, item.reviewIn) }),
  };
}

async function editionsOf(desk: ItemDesk, item: DemoItem) {
  const editions: { daysAgo: number; language: string; content: ContentInput }[] = [];
  if (item.next) {
    const { daysAgo, changeNote, ...words } = item.next;
    editions.push({
      daysAgo,
      language: 'vi',
      content: { ...(await wordsOf(desk, item, words)), changeNote },
    });
  }
  for (const language of ['en', 'zh', 'km'] as const) {
    const words = item.in?.[language];
    if (!words) continue;
    const daysAgo = item.next?.daysAgo ?? item.daysAgo;
    const content = { ...(await wordsOf(desk, item, words)), ...(await pictureOf(desk, item, language)) };
    editions.push({ daysAgo, language, content });
  }
  return editions;
}

async function wordsOf(
  desk: ItemDesk,
  item: DemoItem,
  { fields, ...words }: ItemWords,
): Promise<ContentInput> {
  const summary = words.summary ?? (item.summary ? undefined : firstSentence({ ...words, type: item.type }));
  const said = { ...words, ...(summary && { summary }) };
  if (!fields) return said;
  return { ...said, fields: await withFiles({ ...item.fields, ...fields }, desk.file) };
}

/** A chapter is introduced by its own first sentence. */
function firstSentence({ type, body }: Pick<DemoItem, 'type' | 'body'>): string {
  if (type !== 'introduction' || !body) return '';
  const [first = ''] = plainText(body).split('\n');
  return /^.{20,}?[.。។](?= |$|\p{Script=Han})/u.exec(first)?.[0] ?? first;
}

async function pictureOf(desk: ItemDesk, { picture }: DemoItem, language: 'vi' | 'en' | 'zh' | 'km') {
  if (!picture) return {};
  const alt = language === 'vi' ? pictures[picture] : pictureWords[picture][language];
  return { picture: { fileId: await desk.file(`drawing:${picture}`), alt } };
}
