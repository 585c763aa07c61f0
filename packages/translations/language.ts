import { catalogues } from './languages/index.ts';

/** Languages of the public interface; the first is the one every site speaks. */
export type Language = keyof typeof catalogues;
export const languages = Object.keys(catalogues) as [Language, ...Language[]];

/** Languages in which declared data, such as a content type, must say its labels; a further one may. */
type Declared = 'vi' | 'en' | 'zh' | 'km';

/** A label in every language of the interface, as declared data carries it. */
export type Words = Readonly<Record<Declared, string> & Partial<Record<Language, string>>>;

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && (languages as readonly string[]).includes(text);

/** What stands before the addresses of a language: Vietnamese is at the root of every site, English below `/en`. */
export const prefixOf = (language: Language): string => (language === 'vi' ? '' : `/${language}`);

/** The label in a language; in English where a further language has none yet. */
export const say = (words: Words, language: Language): string => words[language] ?? words.en;
