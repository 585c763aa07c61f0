import { isApiError, type PageOfBlocks } from '@saola/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import type { Rows } from './arrange.ts';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 5_000;

export type Title = PageOfBlocks['title'];
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface PageDraft {
  title: Title;
  rows: Rows;
  revision: number;
  state: SaveState;
  write(part: { title?: Title; rows?: Rows }): void;
  /** Saves what is not saved yet and gives the revision that stands then. */
  flush(): Promise<number>;
  /** Throws away what is unsaved and takes what the server has. */
  adopt(page: PageOfBlocks): void;
  /** Saves what is on the screen over what somebody else wrote meanwhile. */
  insist(page: PageOfBlocks): Promise<number>;
}

const contentOf = (page: PageOfBlocks) => {
  const content = page.draft ?? page.published;
  return { title: content?.title ?? page.title, rows: content?.rows ?? [] };
};

/** The arrangement on the screen and its way to the server; what could not be saved stays and is tried again. */
export function usePageDraft(page: PageOfBlocks): PageDraft {
  const [content, setContent] = useState(() => contentOf(page));
  const [state, setState] = useState<SaveState>('saved');
  const [revision, setRevision] = useState(page.revision);
  const at = useRef({ content, revision, version: 0, savedVersion: 0, conflict: false });
  const running = useRef<Promise<number> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(async (): Promise<number> => {
    const here = at.current;
    const { version } = here;
    setState('saving');
    try {
      const answer = await api.writePage(page.id, {
        revision: here.revision,
        title: here.content.title,
        rows: [...here.content.rows],
      });
      here.revision = answer.revision;
      here.savedVersion = version;
      here.conflict = false;
      setRevision(answer.revision);
      setState(here.version === version ? 'saved' : 'unsaved');
      return answer.revision;
    } catch (error) {
      here.conflict = isApiError(error) && error.code === 'portals/page-changed-meanwhile';
      setState(here.conflict ? 'conflict' : 'failed');
      throw error;
    }
  }, [page.id]);

  const flush = useCallback(async (): Promise<number> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    await running.current?.catch(() => {});
    if (at.current.version === at.current.savedVersion) return at.current.revision;
    running.current = save().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [save]);

  const later = useCallback(
    (pause: number) => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        flush().catch((error: unknown) => {
          // what the server refuses for what it says is not asked again before it has changed
          const hopeless = isApiError(error) && error.status >= 400 && error.status < 500;
          if (!hopeless) later(TRY_AGAIN_MS);
        });
      }, pause);
    },
    [flush],
  );

  const write = useCallback(
    (part: { title?: Title; rows?: Rows }) => {
      const here = at.current;
      here.content = {
        title: part.title ?? here.content.title,
        rows: part.rows ? [...part.rows] : here.content.rows,
      };
      here.version += 1;
      setContent(here.content);
      if (here.conflict) return;
      setState('unsaved');
      later(PAUSE_MS);
    },
    [later],
  );

  const adopt = useCallback((newest: PageOfBlocks) => {
    at.current = {
      content: contentOf(newest),
      revision: newest.revision,
      version: 0,
      savedVersion: 0,
      conflict: false,
    };
    setContent(at.current.content);
    setRevision(newest.revision);
    setState('saved');
  }, []);

  const insist = useCallback(
    (newest: PageOfBlocks) => {
      at.current.revision = newest.revision;
      at.current.conflict = false;
      return flush();
    },
    [flush],
  );

  // somebody else's change: taken over when nothing of ours would be lost, else a conflict
  useEffect(() => {
    const here = at.current;
    if (page.revision <= here.revision || running.current) return;
    if (here.version === here.savedVersion) adopt(page);
    else {
      here.conflict = true;
      setState('conflict');
    }
  }, [page, adopt]);

  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (at.current.version !== at.current.savedVersion) event.preventDefault();
    };
    window.addEventListener('beforeunload', stay);
    return () => {
      window.removeEventListener('beforeunload', stay);
      if (timer.current && at.current.version !== at.current.savedVersion) void flush().catch(() => {});
    };
  }, [flush]);

  return { ...content, revision, state, write, flush, adopt, insist };
}
