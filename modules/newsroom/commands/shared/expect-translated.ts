import type { Frame } from '@saola/platform/commands';
import { untranslatedIn } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import { newsroomTables } from '../../tables.ts';
import type { Edition } from './lock-edition.ts';

/** Refuses an edition in another language that still says what its original says, word for word. */
export async function expectTranslated(frame: Frame, edition: Edition): Promise<void> {
  if (!edition.source_edition_id) return;
  const source = await newsroomTables(frame.tx)
    .selectFrom('newsroom.editions')
    .select(['title', 'summary', 'plain_text', 'fields'])
    .where('id', '=', edition.source_edition_id)
    .executeTakeFirst();
  const parts = source ? untranslatedIn(wordsOf(edition), wordsOf(source)) : [];
  if (parts.length > 0) throw newsroomError('translation-missing', { parts: parts.join(', ') });
}

const wordsOf = (edition: Pick<Edition, 'title' | 'summary' | 'plain_text' | 'fields'>) => ({
  title: edition.title,
  summary: edition.summary,
  text: edition.plain_text,
  fields: JSON.stringify(edition.fields),
});
