export { isLanguage, type Language, languages, say, type Words } from './language.ts';
