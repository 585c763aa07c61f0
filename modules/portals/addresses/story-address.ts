import { contentTypes } from '@saola/newsroom';
import { isLanguage, type Language } from '@saola/translations';
import { pathOf } from './redirect.ts';

const sections = new Set(contentTypes.map((type) => type.path));

/** What a path of a site asks for, when it is the path of an article: `/en/tin-tuc/meeting`. */
export function storyAddress(path: string): { slug: string; language: Language } | null {
  const parts = pathOf(path).split('/').slice(1);
  const first = parts[0];
  const language = isLanguage(first) ? first : 'vi';
  const [section, slug, more] = isLanguage(first) ? parts.slice(1) : parts;
  if (!slug || more !== undefined || !sections.has(section ?? '')) return null;
  return { slug: decoded(slug), language };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
