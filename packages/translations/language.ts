/** Languages of the public interface; the first is the one every site speaks. */
export const languages = ['vi', 'en', 'zh', 'km'] as const;
export type Language = (typeof languages)[number];

/** A label in every language of the interface, as declared data carries it. */
export type Words = Readonly<Record<Language, string>>;

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && (languages as readonly string[]).includes(text);

/** The label in a language. */
export const say = (words: Words, language: Language): string => words[language];
