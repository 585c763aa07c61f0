import { useQuery } from '@tanstack/react-query';
import { categoriesQuery } from './queries.ts';
import { useLanguage } from './texts/language.tsx';

/** Categories and topics as the newsroom names them, in the officer's language, to choose from. */
export function useNames() {
  const { language } = useLanguage();
  const { data } = useQuery(categoriesQuery);
  const choices = <Code>(named: { code: Code; vi: string; en: string }[] = []) =>
    named.map((one) => ({ value: one.code, label: one[language] }));
  return { categories: choices(data?.items), topics: choices(data?.topics) };
}
