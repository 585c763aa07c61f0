import { createContext, useContext } from 'react';
import type { useScheme } from '../scheme.ts';

export const SchemeContext = createContext<ReturnType<typeof useScheme> | null>(null);

export function useSchemeChoice() {
  const choice = useContext(SchemeContext);
  if (!choice) throw new Error('SchemeContext is missing');
  return choice;
}
