import { isApiError, type ApiError, type Edition, type EditionContent } from '@saola/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { contentOf } from './content.ts';
import type { FieldProblem } from './fields/field.ts';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 5_000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict';

export interface Draft {
  content: EditionContent;
  revision: number;
  state: SaveState;
  savedAt: string | null;
  /** What the server does not take, by field; everything else is saved. */
  problems: FieldProblem[];
  /** Why something else was not taken, as the server says it. */
  refusal: string | null;
  /** Grows when the content was replaced from outside, so that the text field is built anew. */
  generation: number;
  write(part: Partial<EditionContent>): void;
  /** Writes what did not come from the fields themselves, so that every one is built anew. */
  replace(part: Partial<EditionContent>): void;
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
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [revision, setRevision] = useState(edition.revision);
  const at = useRef({
    content,
    revision,
    version: 0,
    savedVersion: 0,
    conflict: false,
    stored: edition.fields,
  });
  const running = useRef<Promise<number> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(async (): Promise<number> => {
    const here = at.current;
    const version = here.version;
    setState('saving');
    const store = async (fields: EditionContent['fields']) => {
      const answer = await api.writeEdition(edition.id, {
        revision: here.revision,
        ...here.content,
        fields,
      });
      here.revision = answer.revision;
      here.stored = fields;
      setRevision(answer.revision);
      setSavedAt(new Date().toISOString());
    };
    try {
      await store(here.content.fields);
      here.savedVersion = version;
      setProblems([]);
      setRefusal(null);
      setState(here.version === version ? 'saved' : 'unsaved');
      return here.revision;
    } catch (error) {
      const found = problemsIn(error);
      setProblems(found);
      setRefusal(found.length === 0 && isRefusal(error) ? error.message : null);
      // one wrong value holds back itself, not the rest of the text
      const rest = withStored(here.content.fields, here.stored, found);
      const cause = rest
        ? await store(rest).then(
            () => error,
            (next: unknown) => next,
          )
        : error;
      here.conflict = isApiError(cause) && cause.code === 'newsroom/edition-changed-meanwhile';
      setState(here.conflict ? 'conflict' : isRefusal(cause) ? 'refused' : 'failed');
      throw cause;
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
        flush().catch((error: unknown) => {
          if (!isRefusal(error)) later(TRY_AGAIN_MS);
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

  const replace = useCallback(
    (part: Partial<EditionContent>) => {
      write(part);
      setGeneration((before) => before + 1);
    },
    [write],
  );

  const adopt = useCallback((newest: Edition) => {
    at.current = {
      content: contentOf(newest),
      revision: newest.revision,
      version: 0,
      savedVersion: 0,
      conflict: false,
      stored: newest.fields,
    };
    setProblems([]);
    setRefusal(null);
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

  return {
    content,
    revision,
    state,
    savedAt,
    problems,
    refusal,
    generation,
    write,
    replace,
    flush,
    adopt,
  };
}

/** Refused for what it says: asking again changes nothing. */
const isRefusal = (error: unknown): error is ApiError =>
  isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 429;

function problemsIn(error: unknown): FieldProblem[] {
  if (!isApiError(error) || error.code !== 'newsroom/fields-not-allowed') return [];
  const details = error.details as { problems?: FieldProblem[] } | undefined;
  return details?.problems ?? [];
}

/** The fields with the wrong ones as they were stored last; null where that leaves nothing new to try. */
function withStored(
  fields: EditionContent['fields'],
  stored: EditionContent['fields'],
  problems: FieldProblem[],
): EditionContent['fields'] | null {
  const wrong = new Set(problems.map(({ key }) => key.split('.')[0]!));
  if (wrong.size === 0) return null;
  const held = Object.entries(stored).filter(([key]) => wrong.has(key));
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key))),
    ...Object.fromEntries(held),
  };
}
