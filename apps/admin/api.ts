import { createApi } from '@saola/api-client';
import { currentLanguage } from './texts/language.tsx';

export const api = createApi({ language: currentLanguage });
