import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { en } from './en.ts';
import { vi, type Texts } from './vi.ts';

export type Language = 'vi' | 'en';
const catalogues: Record<Language, Texts> = { vi, en };
const KEY = 'saola.language';

let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
/** For code outside of React: the language of requests. */
export const currentLanguage = (): Language => current;

interface LanguageChoice {
  language: Language;
  texts: Texts;
  choose(language: Language): void;
}
const LanguageContext = createContext<LanguageChoice | null>(null);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(current);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    current = next;
    localStorage.setItem(KEY, next);
    setLanguage(next);
  };
  return (
    <LanguageContext value={{ language, texts: catalogues[language], choose }}>{children}</LanguageContext>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('LanguageProvider is missing');
  return choice;
}

export const useTexts = (): Texts => useLanguage().texts;
