import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Language } from '@saola/translations';
import { compareEditions, type ComparedPart } from '../compare-editions.ts';
import { contentTypeOf } from '../content-types/index.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';

interface Asked {
  editionId: string;
  /** The edition before; without it the last approved one of the same language before this. */
  withId?: string;
  language?: Language;
}

/** Two editions of a story side by side: what stands in `to` that did not stand in `from`, and the other way round. */
export async function compareStoredEditions(
  context: Context,
  { editionId, withId, language = 'vi' }: Asked,
): Promise<{ from: Side | null; to: Side; parts: ComparedPart[] }> {
  const to = await select(context).where('edition.id', '=', editionId).executeTakeFirst();
  if (!to) throw newsroomError('edition-not-found');
  if (!context.actor.may('newsroom.story.see', to.unit_path))
    throw platformError('forbidden', { permission: 'newsroom.story.see' });
  const from = withId
    ? await select(context).where('edition.id', '=', withId).executeTakeFirst()
    : await select(context)
        .where('edition.story_id', '=', to.story_id)
        .where('edition.language', '=', to.language)
        .where('edition.number', '<', to.number)
        .where('edition.approved_at', 'is not', null)
        .orderBy('edition.number', 'desc')
        .limit(1)
        .executeTakeFirst();
  if (withId && from?.story_id !== to.story_id) throw newsroomError('editions-not-comparable');
  const type = contentTypeOf(to.type) ?? { fields: [] };
  const parts = compareEditions(from ? wordsOf(from) : nothing, wordsOf(to), type, language);
  return { from: from ? sideOf(from) : null, to: sideOf(to), parts };
}

const nothing = {
  title: '',
  summary: '',
  plainText: '',
  spokenText: null,
  pictureAlt: '',
  attachments: [],
  fields: {},
};

function select(context: Context) {
  return newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(['story.type', 'story.unit_path'])
    .selectAll('edition');
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirst']>>>;

const wordsOf = (row: Row) => ({
  title: row.title,
  summary: row.summary,
  plainText: row.plain_text,
  spokenText: row.spoken_text,
  pictureAlt: row.picture_alt,
  attachments: row.attachments,
  fields: row.fields,
});

const sideOf = (row: Row) => ({
  editionId: row.id,
  language: row.language,
  number: row.number,
  state: row.state,
  changedBy: row.changed_by_name,
  changedAt: row.changed_at.toISOString(),
  approvedAt: row.approved_at?.toISOString() ?? null,
  changeNote: row.change_note,
});

type Side = ReturnType<typeof sideOf>;
