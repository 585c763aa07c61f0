import { isApiError, type Edition, type EditionContent } from '@saola/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { contentOf } from './content.ts';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 5_000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface Draft {
  content: EditionContent;
  revision: number;
  state: SaveState;
  savedAt: string | null;
  /** Grows when the content was replaced from outside, so that the text field is built anew. */
  generation: number;
  write(part: Partial<EditionContent>): void;
  /** Saves what is not saved yet and gives the revision that stands then. */
  flush(): Promise<number>;
  /** Throws away what is unsaved and takes what the server has. */
  adopt(edition: Edition): void;
}

/** The text on the screen and its way to the server; what could not be saved stays and is tried again. */
export function useDraft(edition: Edition): Draft {
  const [content, setContent] = useState(() => contentOf(edition));
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [generation, setGeneration] = useState(0);
  const [revision, setRevision] = useState(edition.revision);
  const at = useRef({ content, revision, version: 0, savedVersion: 0, conflict: false });
  const running = useRef<Promise<number> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(async (): Promise<number> => {
    const here = at.current;
    const version = here.version;
    setState('saving');
    try {
      const answer = await api.writeEdition(edition.id, { revision: here.revision, ...here.content });
      here.revision = answer.revision;
      here.savedVersion = version;
      setRevision(answer.revision);
      setSavedAt(new Date().toISOString());
      setState(here.version === version ? 'saved' : 'unsaved');
      return answer.revision;
    } catch (error) {
      here.conflict = isApiError(error) && error.code === 'newsroom/edition-changed-meanwhile';
      setState(here.conflict ? 'conflict' : 'failed');
      throw error;
    }
  }, [edition.id]);

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
        flush().catch(() => {
          if (!at.current.conflict) later(TRY_AGAIN_MS);
        });
      }, pause);
    },
    [flush],
  );

  const write = useCallback(
    (part: Partial<EditionContent>) => {
      const here = at.current;
      here.content = { ...here.content, ...part };
      here.version += 1;
      setContent(here.content);
      if (here.conflict) return;
      setState('unsaved');
      later(PAUSE_MS);
    },
    [later],
  );

  const adopt = useCallback((newest: Edition) => {
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
    setGeneration((before) => before + 1);
  }, []);

  // somebody else's change: taken over when nothing of ours would be lost, else a conflict
  useEffect(() => {
    const here = at.current;
    if (edition.revision <= here.revision || running.current) return;
    if (here.version === here.savedVersion) adopt(edition);
    else {
      here.conflict = true;
      setState('conflict');
    }
  }, [edition, adopt]);

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

  return { content, revision, state, savedAt, generation, write, flush, adopt };
}
