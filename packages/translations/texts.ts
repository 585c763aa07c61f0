import type { Language } from './language.ts';
import { catalogues } from './languages/index.ts';
import type { vi } from './languages/vi.ts';

/** What a language file says: the same keys as the Vietnamese one. */
export type Texts = typeof vi;

/** Every word of the public interface in a language. */
export const textsOf = (language: Language): Texts => catalogues[language];
