import type { ContentType, FieldValues } from '../../content-type.ts';
import { newsroomError } from '../../errors.ts';
import { readFields } from '../../fields.ts';

/**
 * The values of a type's fields as they are stored.
 * @throws newsroom/fields-not-allowed, with each field and what is wrong with it in `problems`
 */
export function fieldsOf(type: ContentType, input: unknown, how: { draft: boolean }): FieldValues {
  const read = readFields(type, input, how);
  if ('values' in read) return read.values;
  const say = (language: 'vi' | 'en') =>
    read.problems.map(({ label, problem }) => `${label[language]}: ${problem[language]}`).join(' ');
  throw newsroomError('fields-not-allowed', {
    saidInVietnamese: say('vi'),
    saidInEnglish: say('en'),
    problems: read.problems,
  });
}
