import { contentTypeOf } from '@saola/newsroom';
import { say, type Texts } from '@saola/translations';
import type { Frame } from '../../pages/frame.ts';

/** The name of a counted section in a language. */
export function sectionName({ texts, language }: Pick<Frame, 'texts' | 'language'>, code: string): string {
  const type = contentTypeOf(code);
  if (type) return say(type.title, language);
  if (code.startsWith('group:'))
    return texts.sections.groups[code.slice(6) as keyof Texts['sections']['groups']] ?? code;
  return texts.visits.parts[code as keyof Texts['visits']['parts']] ?? code;
}
