import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { blankContent, type ContentInput } from '../content.ts';
import { contentTypeOf } from '../content-types/index.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { noteOf, rememberHand, touchStory } from './shared/lock-edition.ts';
import { allColumnsOf, readContent, storeTargets } from './shared/store-content.ts';

/** Begins a story of a unit with its first draft; its type is for life, what is not given starts blank. */
export const createStory = command(
  'newsroom.story.create',
  async (frame, input: { unitId: string; type?: string; language?: string; content?: ContentInput }) => {
    const unit = await findUnit(frame.tx, input.unitId);
    if (!unit) throw newsroomError('target-not-found');
    frame.authorise('newsroom.story.write', unit.path);
    const { type: code = 'news', language = 'vi' } = input;
    const type = contentTypeOf(code);
    if (!type) throw newsroomError('content-type-not-found', { type: code });
    const { targets = [unit.id], ...content } = {
      ...blankContent(type, language),
      ...(await readContent(frame, input.content ?? {}, { type, language })),
    };

    const db = newsroomTables(frame.tx);
    const who = { created_by: frame.actor.id, created_by_name: frame.actor.name };
    const story = await db
      .insertInto('newsroom.stories')
      .values({
        unit_id: unit.id,
        unit_path: unit.path,
        unit_name: unit.fullName,
        type: type.code,
        ...who,
        created_at: frame.now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const edition = await db
      .insertInto('newsroom.editions')
      .values({
        story_id: story.id,
        language,
        number: 1,
        state: 'DRAFT',
        ...allColumnsOf(content),
        written_by: frame.actor.id,
        written_by_name: frame.actor.name,
        changed_by_name: frame.actor.name,
        changed_at: frame.now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await storeTargets(frame, story, edition.id, targets);
    await rememberHand(frame, edition, 'write');
    await touchStory(frame, story);
    frame.record(noteOf(story, edition, { type: type.code, title: edition.title }));
    return { storyId: story.id, editionId: edition.id, revision: edition.revision };
  },
);
