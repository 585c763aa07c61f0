import { command, type Frame } from '@saola/platform/commands';
import { isOpen } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { lockStory, noteOf, rememberHand, touchStory, type Edition } from './shared/lock-edition.ts';

/** Opens the next edition of a story in a language, beginning as a copy of what was approved last. */
export const startEdition = command(
  'newsroom.edition.start',
  async (frame, input: { storyId: string; language?: string }) => {
    const story = await lockStory(frame, input.storyId);
    frame.authorise('newsroom.story.write', story.unit_path);
    const language = input.language ?? 'vi';
    const editions = await listEditions(frame, story.id);
    const open = editions.find((edition) => edition.language === language && isOpen(edition.state));
    if (open) throw newsroomError('edition-already-open', { editionId: open.id });
    const model = modelFor(editions, language);
    if (!model) throw newsroomError('no-edition-to-follow');

    const numbers = editions
      .filter((edition) => edition.language === language)
      .map((edition) => edition.number);
    const edition = await copyEdition(frame, model, language, Math.max(0, ...numbers) + 1);
    await rememberHand(frame, edition, 'write');
    await touchStory(frame, story);
    frame.record(noteOf(story, edition, { from: model.id }));
    return { storyId: story.id, editionId: edition.id, revision: edition.revision };
  },
);

function listEditions(frame: Frame, storyId: string): Promise<Edition[]> {
  return newsroomTables(frame.tx)
    .selectFrom('newsroom.editions')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('approved_at', (order) => order.desc().nullsLast())
    .execute();
}

/** The last approved text in this language; for a new language the last approved one in any. */
function modelFor(editions: Edition[], language: string): Edition | undefined {
  const approved = editions.filter((edition) => edition.approved_at !== null);
  return approved.find((edition) => edition.language === language) ?? approved[0];
}

async function copyEdition(frame: Frame, model: Edition, language: string, number: number): Promise<Edition> {
  const db = newsroomTables(frame.tx);
  const copy = await db
    .insertInto('newsroom.editions')
    .values({
      story_id: model.story_id,
      language,
      number,
      state: 'DRAFT',
      title: model.title,
      summary: model.summary,
      body: JSON.stringify(model.body),
      plain_text: model.plain_text,
      picture_file_id: model.picture_file_id,
      picture_alt: model.picture_alt,
      topic: model.topic,
      category: model.category,
      priority: model.priority,
      spoken_text: model.spoken_text,
      channels: model.channels,
      starts_at: null,
      written_by: frame.actor.id,
      written_by_name: frame.actor.name,
      changed_by_name: frame.actor.name,
      changed_at: frame.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('newsroom.edition_targets')
    .columns(['edition_id', 'unit_id', 'unit_path', 'unit_name'])
    .expression((from) =>
      from
        .selectFrom('newsroom.edition_targets')
        .select([from.val(copy.id).as('edition_id'), 'unit_id', 'unit_path', 'unit_name'])
        .where('edition_id', '=', model.id),
    )
    .execute();
  return copy;
}
