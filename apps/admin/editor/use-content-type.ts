import type { ContentType } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { contentTypesQuery } from '../queries.ts';
import { useLanguage } from '../texts/language.tsx';

/** All types in the officer's language, and one of them found by its code. */
export function useContentTypes() {
  const { language } = useLanguage();
  const query = useQuery(contentTypesQuery(language));
  const types = query.data?.items ?? [];
  return {
    query,
    types,
    typeOf: (code: string): ContentType | undefined => types.find((type) => type.code === code),
    nameOf: (code: string): string => types.find((type) => type.code === code)?.name ?? code,
  };
}
