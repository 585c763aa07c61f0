export { searchError } from './errors.ts';
export { listDictionary } from './queries/list-dictionary.ts';
