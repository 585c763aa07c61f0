import { isApiError, type PageOfBlocks } from '@saola/api-client';
import { api } from '../api.ts';
import { useAutosave, type SaveState as AnyState, type Version } from '../parts/use-autosave.ts';
import type { Rows } from './arrange.ts';

export type Title = PageOfBlocks['title'];
export type SaveState = Exclude<AnyState, 'refused'>;

interface Arrangement {
  title: Title;
  rows: Rows;
}

export interface PageDraft extends Arrangement {
  revision: number;
  state: SaveState;
  write(part: Partial<Arrangement>): void;
  /** Saves what is not saved yet and gives the revision that stands then. */
  flush(): Promise<number>;
  /** Throws away what is unsaved and takes what the server has. */
  adopt(page: PageOfBlocks): void;
  /** Saves what is on the screen over what somebody else wrote meanwhile. */
  insist(page: PageOfBlocks): Promise<number>;
}

const versionOf = (page: PageOfBlocks): Version<Arrangement> => {
  const content = page.draft ?? page.published;
  return {
    content: { title: content?.title ?? page.title, rows: content?.rows ?? [] },
    revision: page.revision,
  };
};

/** The arrangement on the screen, saved by itself. */
export function usePageDraft(page: PageOfBlocks): PageDraft {
  const { content, write, adopt, insistOver, revision, state, flush } = useAutosave({
    newest: versionOf(page),
    store: ({ content: { title, rows }, revision: over }) =>
      api.writePage(page.id, { revision: over, title, rows: [...rows] }),
    isConflict: (error) => isApiError(error) && error.code === 'portals/page-changed-meanwhile',
  });
  return {
    ...content,
    revision,
    state: state === 'refused' ? 'failed' : state,
    flush,
    write: (part) => write((before) => ({ ...before, ...part })),
    adopt: (newest) => adopt(versionOf(newest)),
    insist: (newest) => insistOver(newest.revision),
  };
}
