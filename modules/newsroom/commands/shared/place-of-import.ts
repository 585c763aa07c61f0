import type { Frame } from '@saola/platform/commands';
import { newsroomError } from '../../errors.ts';
import { newsroomTables } from '../../tables.ts';
import type { ImportedContent, ImportedInto } from '../import-stories.ts';
import type { Edition, Story } from './lock-edition.ts';

/** Where an edition from elsewhere stands in its story; `over` is the imported draft whose row it takes. */
export interface PlaceOfImport {
  number: number;
  over?: Pick<Edition, 'id' | 'revision' | 'changed_at'>;
}

type Given = Pick<ImportedContent, 'follows' | 'language' | 'draft'>;
type Others = readonly { edition: Edition }[];

/**
 * Makes room in a story that stands here, its row held by the caller, after others of the same call.
 * @throws newsroom/imported-changed-here rather than write over what officers did since
 */
export async function placeOfImport(
  frame: Frame,
  story: Story,
  one: Given,
  others: Others,
): Promise<PlaceOfImport> {
  if (!one.follows) return standBeside(frame, story, one, others);
  const before = await newsroomTables(frame.tx)
    .selectFrom('newsroom.editions')
    .select(['id', 'language', 'number', 'state', 'revision'])
    .where('id', '=', one.follows.editionId)
    .where('story_id', '=', story.id)
    .executeTakeFirst();
  if (!before) throw newsroomError('edition-not-found');
  if (before.state === 'DRAFT') return takeOver(frame, story, one, before);
  // A draft waits beside what is public.
  if (before.state === 'APPROVED' && one.draft) return standBeside(frame, story, one, others);
  return { number: await giveWay(frame, one.follows, before) };
}

async function giveWay(
  frame: Frame,
  follows: ImportedInto,
  before: Pick<Edition, 'language' | 'number' | 'state'>,
): Promise<number> {
  const db = newsroomTables(frame.tx);
  const later = await db
    .selectFrom('newsroom.editions')
    .select('id')
    .where('story_id', '=', follows.storyId)
    .where('language', '=', before.language)
    .where('number', '>', before.number)
    .executeTakeFirst();
  if (before.state !== 'APPROVED' || later) throw newsroomError('imported-changed-here');
  await db
    .updateTable('newsroom.editions')
    .set({ state: 'SUPERSEDED' })
    .where('id', '=', follows.editionId)
    .execute();
  return before.number + 1;
}

/** An imported draft has one hand in it, that of its import; every officer who writes adds his own. */
async function takeOver(
  frame: Frame,
  story: Story,
  { language, draft }: Given,
  { id, number, revision, ...before }: Pick<Edition, 'id' | 'language' | 'number' | 'revision'>,
): Promise<PlaceOfImport> {
  const db = newsroomTables(frame.tx);
  const hands = await db
    .selectFrom('newsroom.edition_changes')
    .select('revision')
    .where('edition_id', '=', id)
    .execute();
  const approved = await db
    .selectFrom('newsroom.editions')
    .select('id')
    .where('story_id', '=', story.id)
    .where('language', '=', language)
    .where('state', '=', 'APPROVED')
    .executeTakeFirst();
  if (hands.length > 1 || before.language !== language || (approved && !draft))
    throw newsroomError('imported-changed-here');
  return { number, over: { id, revision: revision + 1, changed_at: frame.now } };
}

/** One more edition of a story; refuses a second one of what there is once in a language. */
async function standBeside(
  frame: Frame,
  story: Story,
  { language, draft }: Given,
  others: Others,
): Promise<PlaceOfImport> {
  const stored = await newsroomTables(frame.tx)
    .selectFrom('newsroom.editions')
    .select(['number', 'state'])
    .where('story_id', '=', story.id)
    .where('language', '=', language)
    .execute();
  const before = [
    ...stored,
    ...others.flatMap(({ edition }) =>
      edition.story_id === story.id && edition.language === language ? [edition] : [],
    ),
  ];
  const once = draft ? ['DRAFT', 'SUBMITTED', 'RETURNED'] : ['APPROVED'];
  if (before.some(({ state }) => once.includes(state))) throw newsroomError('imported-changed-here');
  return { number: Math.max(0, ...before.map(({ number }) => number)) + 1 };
}
