import { randomUUIDv7 } from 'node:crypto';
import { findUnit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { contentTypeOf } from '../content-types/index.ts';
import { blankContent, type Content, type ContentInput } from '../content.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { expectComplete } from './shared/expect-complete.ts';
import { lockStory, noteOf, type Edition, type Story, type Target } from './shared/lock-edition.ts';
import { placeOfImport } from './shared/place-of-import.ts';
import { allColumnsOf, readContent } from './shared/store-content.ts';

/** A story that was public elsewhere before it came here. */
export interface ImportedContent {
  /** Code of its content type; default `news`. */
  type?: string;
  language: string;
  /** When it was public first; in the future: when it will be. */
  publishedAt: Date;
  /** Where it comes from, for the audit trail. */
  source: string;
  content: Pick<
    ContentInput,
    | 'title'
    | 'summary'
    | 'body'
    | 'picture'
    | 'category'
    | 'topic'
    | 'attachments'
    | 'fields'
    | 'publicUntil'
    | 'changeNote'
    | 'spokenText'
    | 'channels'
  >;
  /** The edition it came as before; a new one follows it. */
  follows?: { storyId: string; editionId: string };
  /** Nobody had approved it there: it is a draft here, which somebody has to submit. */
  draft?: boolean;
  /** Name of a story that stands here in several editions, its languages and a draft, among those given together. */
  story?: string;
  /** The story here to which it belongs, when that has come before. */
  storyId?: string;
}

export interface ImportedInto {
  storyId: string;
  editionId: string;
}

interface Read {
  story: Story;
  edition: Edition;
  source: string;
  isNew: boolean;
  /** It stands in the row of an untouched draft already. */
  isOver: boolean;
}

/**
 * Takes stories that were published elsewhere, many in one transaction: approved there, they stand here from their own
 * date. They go to the portals alone, and no event is told: what is years old sounds from no loudspeaker, stands on no
 * board and wakes nobody's telephone. Who asked for it says the audit line of each.
 * @throws newsroom/… for all of them when one cannot be taken
 */
export const importStories = command(
  'newsroom.story.import',
  async (
    frame,
    input: {
      unitId: string;
      stories: readonly ImportedContent[];
      /** Files that come with them later: a rehearsal keeps none. */
      promised?: ReadonlySet<string>;
    },
  ): Promise<ImportedInto[]> => {
    const unit = await findUnit(frame.tx, input.unitId);
    if (!unit) throw newsroomError('target-not-found');
    frame.authorise('newsroom.story.import', unit.path);
    const target: Target = { unit_id: unit.id, unit_path: unit.path, unit_name: unit.fullName };
    const read: Read[] = [];
    const met = new Map<string, Story>();
    for (const one of input.stories) {
      // The edition that gives way names its story: a source may join what came here as two.
      const known = one.follows?.storyId ?? one.storyId;
      const together = known || one.story === undefined ? undefined : met.get(one.story);
      const story = together ?? (known ? await lockStory(frame, known) : storyRow(frame, target, one));
      if (one.story !== undefined && !met.has(one.story)) met.set(one.story, story);
      const isNew = !known && !together;
      const { number, over } = isNew ? { number: 1 } : await placeOfImport(frame, story, one, read);
      const edition = { ...(await editionRow(frame, story, one, { number, ...input })), ...over };
      if (!one.draft) expectComplete(story, edition, [target]);
      if (over) await writeOver(frame, edition);
      read.push({ story, edition, source: one.source, isNew, isOver: Boolean(over) });
    }
    await insertAll(frame, read, target);
    for (const { story, edition, source } of read)
      frame.record(noteOf(story, edition, { title: edition.title, source }));
    if (read.length === 0) frame.unrecorded('nothing was given');
    else await frame.announce('story', { unitPath: unit.path });
    return read.map(({ story, edition }) => ({ storyId: story.id, editionId: edition.id }));
  },
);

function storyRow(frame: Frame, target: Target, { type = 'news', publishedAt }: ImportedContent): Story {
  if (!contentTypeOf(type)) throw newsroomError('content-type-not-found', { type });
  return {
    id: randomUUIDv7(),
    ...target,
    type,
    created_by: frame.actor.id,
    created_by_name: frame.actor.name,
    created_at: frame.now,
    // What was written years ago does not stand above the work of today.
    changed_at: publishedAt < frame.now ? publishedAt : frame.now,
  };
}

/** The edition as the table keeps it, written, submitted and approved by who imports it. */
async function editionRow(
  frame: Frame,
  story: Story,
  { language, publishedAt, content, draft }: ImportedContent,
  { number, promised }: { number: number; promised?: ReadonlySet<string> },
): Promise<Edition> {
  const type = contentTypeOf(story.type)!;
  const whole: Omit<Content, 'targets'> = {
    ...blankContent(type, language),
    ...(await readContent(frame, content, { type, language, ...(promised && { promised }) })),
    ...(draft ? {} : { channels: ['PORTAL'], publicFrom: publishedAt }),
  };
  // The first edition was approved where it was public; one that follows is approved now.
  const at = number === 1 && publishedAt < frame.now ? publishedAt : frame.now;
  const by = frame.actor.name;
  return {
    id: randomUUIDv7(),
    story_id: story.id,
    language,
    number,
    state: draft ? 'DRAFT' : 'APPROVED',
    ...allColumnsOf(whole),
    body: whole.body,
    fields: whole.fields,
    attachments: whole.attachments,
    review_reminded_at: null,
    reviewed_by_name: null,
    reviewed_at: null,
    source_edition_id: null,
    revision: 1,
    written_by: frame.actor.id,
    written_by_name: by,
    changed_by_name: by,
    changed_at: at,
    submitted_by_name: draft ? null : by,
    submitted_at: draft ? null : at,
    approved_by: draft ? null : frame.actor.id,
    approved_by_name: draft ? null : by,
    approved_at: draft ? null : at,
    withdrawn_by_name: null,
    withdrawn_at: null,
    withdrawal_reason: null,
    withdrawal_way: null,
    withdrawal_target: null,
  };
}

/** Puts an edition in the place of an imported draft. Whose words are gone has no hand in it any more. */
async function writeOver(frame: Frame, edition: Edition): Promise<void> {
  const db = newsroomTables(frame.tx);
  await db.updateTable('newsroom.editions').set(asStored(edition)).where('id', '=', edition.id).execute();
  await db
    .updateTable('newsroom.edition_changes')
    .set({ revision: edition.revision, ...importerOf(frame) })
    .where('edition_id', '=', edition.id)
    .execute();
}

async function insertAll(frame: Frame, read: readonly Read[], target: Target): Promise<void> {
  const db = newsroomTables(frame.tx);
  const stories = read.flatMap(({ story, isNew }) => (isNew ? [story] : []));
  if (stories.length > 0) await db.insertInto('newsroom.stories').values(stories).execute();
  const editions = read.flatMap(({ edition, isOver }) => (isOver ? [] : [edition]));
  if (editions.length === 0) return;
  await db.insertInto('newsroom.editions').values(editions.map(asStored)).execute();
  await db
    .insertInto('newsroom.edition_targets')
    .values(editions.map(({ id }) => ({ edition_id: id, ...target })))
    .execute();
  await db
    .insertInto('newsroom.edition_changes')
    .values(
      editions.map(({ id }) => ({
        edition_id: id,
        revision: 1,
        step: 'write' as const,
        ...importerOf(frame),
      })),
    )
    .execute();
}

const importerOf = ({ actor, now }: Frame) => ({
  by_id: actor.id ?? actor.kind,
  by_name: actor.name,
  at: now,
});

const asStored = (edition: Edition) => ({
  ...edition,
  body: JSON.stringify(edition.body),
  fields: JSON.stringify(edition.fields),
  attachments: JSON.stringify(edition.attachments),
});
