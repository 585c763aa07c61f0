export { isLanguage, type Language, languages, prefixOf, say, type Words } from './language.ts';
export { type Texts, textsOf } from './texts.ts';
export type { Format } from './format.ts';
export { nameIn, type Said } from './names.ts';
export { spokenLength } from './length.ts';
