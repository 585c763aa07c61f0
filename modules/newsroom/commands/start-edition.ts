import { command, type Frame } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { channelsOpenTo, isOpen } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { copyForTranslation } from '../fields.ts';
import { newsroomTables } from '../tables.ts';
import { typeOfStory } from './shared/expect-complete.ts';
import {
  lockStory,
  noteOf,
  rememberHand,
  touchStory,
  type Edition,
  type Story,
} from './shared/lock-edition.ts';

/**
 * Opens the next edition of a story in a language, beginning as a copy of what was approved last. After a withdrawal
 * this is the way back: approving it makes the story public again. In another language it begins with the words of the
 * original, to be translated.
 */
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
    const edition = await copyEdition(frame, model, {
      language,
      number: Math.max(0, ...numbers) + 1,
      source_edition_id: originalFor(editions, language)?.id ?? null,
      ...partsOfCopy(story, model, language),
    });
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

/** The last approved text in this language; for a new language the original. */
function modelFor(editions: Edition[], language: string): Edition | undefined {
  const approved = editions.filter((edition) => edition.approved_at !== null);
  const own = approved.find((edition) => edition.language === language);
  return own ?? originalFor(editions, language) ?? approved[0];
}

/** What is translated from: the last approved text in the language in which the story was begun. */
function originalFor(editions: Edition[], language: string): Edition | undefined {
  // Ids grow with time.
  const begun = editions.reduce((first, edition) => (edition.id < first.id ? edition : first)).language;
  if (language === begun) return undefined;
  return editions.find((edition) => edition.language === begun && edition.approved_at !== null);
}

function partsOfCopy(story: Story, model: Edition, language: string) {
  const type = typeOfStory(story);
  const isTranslation = model.language !== language;
  const open = channelsOpenTo(type, language);
  const channels = model.channels.filter((channel) => open.includes(channel));
  return {
    fields: JSON.stringify(isTranslation ? copyForTranslation(type, model.fields) : model.fields),
    spoken_text: isTranslation ? null : model.spoken_text,
    channels: channels.length > 0 ? channels : open.slice(0, 1),
  };
}

type OfCopy = ReturnType<typeof partsOfCopy> & Pick<Edition, 'language' | 'number' | 'source_edition_id'>;

async function copyEdition(frame: Frame, model: Edition, own: OfCopy): Promise<Edition> {
  const db = newsroomTables(frame.tx);
  const copy = await db
    .insertInto('newsroom.editions')
    .values({
      story_id: model.story_id,
      ...own,
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
      starts_at: null,
      attachments: JSON.stringify(model.attachments),
      public_from: laterThan(frame.now, model.public_from),
      public_until: laterThan(frame.now, model.public_until),
      review_on: model.review_on && model.review_on > localDay(frame.now) ? model.review_on : null,
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

const laterThan = (now: Date, time: Date | null) => (time && time > now ? time : null);
