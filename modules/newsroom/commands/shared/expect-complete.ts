import { contentTypeOf } from '../../content-types/index.ts';
import type { ContentType } from '../../content-type.ts';
import { missingIn, problemOfTimes } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import { missingFields } from '../../fields.ts';
import { fieldsOf } from './read-fields.ts';
import { timesOf, type Edition, type Story, type Target } from './lock-edition.ts';

/** @throws newsroom/content-type-not-found for a story of a type that this version of Saola does not have */
export function typeOfStory(story: Pick<Story, 'type'>): ContentType {
  const type = contentTypeOf(story.type);
  if (!type) throw newsroomError('content-type-not-found', { type: story.type });
  return type;
}

/** Refuses an edition that nobody should be asked to approve yet, naming all that is missing. */
export function expectComplete(story: Pick<Story, 'type'>, edition: Edition, targets: Target[]): void {
  const type = typeOfStory(story);
  const missing = missingIn(
    {
      title: edition.title,
      summary: edition.summary,
      text: edition.plain_text,
      channels: edition.channels,
      targetPaths: targets.map((target) => target.unit_path),
      attachments: edition.attachments,
      missingFields: missingFields(type, edition.fields).map(({ vi }) => vi),
      followsAnother: edition.number > 1,
      changeNote: edition.change_note,
    },
    type,
  );
  if (missing.length > 0) throw newsroomError('edition-incomplete', { missing: missing.join(', ') });
  fieldsOf(type, edition.fields, { draft: false });
}

/** Refuses an end of publication that comes before its beginning, in a draft already. */
export function expectTimesInOrder(edition: Parameters<typeof timesOf>[0]): void {
  if (problemOfTimes(timesOf(edition), new Date(0)) === 'public-times-reversed')
    throw newsroomError('public-times-reversed');
}

/** Refuses public times that cannot be kept. */
export function expectTimes(edition: Parameters<typeof timesOf>[0], now: Date): void {
  const problem = problemOfTimes(timesOf(edition), now);
  if (problem) throw newsroomError(problem);
}
