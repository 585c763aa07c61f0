import type { DocumentFacts } from '../index/documents.ts';
import type { Finds, Question } from '../index/library.ts';
import type { SuggestQuestion } from '../index/suggest.ts';
import type { Synonyms } from '../index/synonyms.ts';
import type { Texts } from '../index/text-index.ts';

export interface Document {
  facts: DocumentFacts;
  texts: Texts;
}

export interface IndexState {
  size: number;
  bytes: number;
  worn: boolean;
}

/** What the thread that keeps the index is asked. */
export type Call =
  /** A new index is made beside the one that answers. */
  | { what: 'begin'; synonyms: Synonyms }
  | { what: 'put'; documents: Document[]; into: 'next' | 'current' }
  | { what: 'replace'; stories: string[]; documents: Document[] }
  | { what: 'finish' }
  | { what: 'search'; question: Question }
  | { what: 'suggest'; question: SuggestQuestion }
  | { what: 'state' };

/** What it answers. */
export interface Results {
  begin: undefined;
  put: undefined;
  replace: undefined;
  finish: Omit<IndexState, 'worn'>;
  search: Finds;
  suggest: string[];
  state: IndexState;
}

export interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}
