import { isApiError, type ApiError } from '@saola/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 5_000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict';

export interface Version<Content> {
  content: Content;
  revision: number;
}

export interface Stored {
  revision: number;
  /** Why a part of it was not taken, where the rest was. */
  refused?: unknown;
}

export interface Autosave<Content> extends Version<Content> {
  state: SaveState;
  savedAt: string | null;
  write(next: (before: Content) => Content): void;
  /** Saves what is not saved yet and gives the revision that stands then. */
  flush(): Promise<number>;
  /** Throws away what is unsaved and takes what the server has. */
  adopt(newest: Version<Content>): void;
  /** Saves what is on the screen over what somebody else wrote meanwhile. */
  insistOver(revision: number): Promise<number>;
}

interface AutosaveOptions<Content> {
  /** As the server has it; a new revision is taken over, unless something of ours would be lost. */
  newest: Version<Content>;
  store(version: Version<Content>): Promise<Stored>;
  /** True for the answer that somebody else wrote meanwhile. */
  isConflict(error: unknown): boolean;
  /** Called where the server's words took the place of those on the screen. */
  adopted?(): void;
}

/** What is on the screen and its way to the server; what could not be saved stays and is tried again. */
export function useAutosave<Content>(options: AutosaveOptions<Content>): Autosave<Content> {
  const { newest } = options;
  const [content, setContent] = useState(newest.content);
  const [revision, setRevision] = useState(newest.revision);
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const given = useRef(options);
  useEffect(() => {
    given.current = options;
  });
  const at = useRef({ ...newest, version: 0, savedVersion: 0, conflict: false });
  const running = useRef<Promise<number> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(async (): Promise<number> => {
    const here = at.current;
    const { version } = here;
    setState('saving');
    try {
      const stored = await given.current.store({ content: here.content, revision: here.revision });
      here.revision = stored.revision;
      setRevision(stored.revision);
      setSavedAt(new Date().toISOString());
      if (stored.refused) throw stored.refused;
      here.savedVersion = version;
      here.conflict = false;
      setState(here.version === version ? 'saved' : 'unsaved');
      return here.revision;
    } catch (error) {
      here.conflict = given.current.isConflict(error);
      setState(here.conflict ? 'conflict' : isRefusal(error) ? 'refused' : 'failed');
      throw error;
    }
  }, []);

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
          if (!isRefusal(error)) later(TRY_AGAIN_MS);
        });
      }, pause);
    },
    [flush],
  );

  const write = useCallback(
    (next: (before: Content) => Content) => {
      const here = at.current;
      here.content = next(here.content);
      here.version += 1;
      setContent(here.content);
      if (here.conflict) return;
      setState('unsaved');
      later(PAUSE_MS);
    },
    [later],
  );

  const adopt = useCallback((version: Version<Content>) => {
    at.current = { ...version, version: 0, savedVersion: 0, conflict: false };
    setContent(version.content);
    setRevision(version.revision);
    setState('saved');
    given.current.adopted?.();
  }, []);

  const insistOver = useCallback(
    (over: number) => {
      at.current.revision = over;
      at.current.conflict = false;
      return flush();
    },
    [flush],
  );

  // somebody else's change: taken over when nothing of ours would be lost, else a conflict
  useEffect(() => {
    const here = at.current;
    if (newest.revision <= here.revision || running.current) return;
    if (here.version === here.savedVersion) adopt(given.current.newest);
    else {
      here.conflict = true;
      setState('conflict');
    }
  }, [newest.revision, adopt]);

  useEffect(() => {
    const isUnsaved = () => at.current.version !== at.current.savedVersion;
    const stay = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', stay);
    return () => {
      window.removeEventListener('beforeunload', stay);
      if (timer.current && isUnsaved()) void flush().catch(() => {});
    };
  }, [flush]);

  return { content, revision, state, savedAt, write, flush, adopt, insistOver };
}

/** Refused for what it says: asking again changes nothing. */
export const isRefusal = (error: unknown): error is ApiError =>
  isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 429;
