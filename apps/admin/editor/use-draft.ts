import { isApiError, type Edition, type EditionContent } from '@saola/api-client';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { isRefusal, useAutosave, type SaveState, type Stored, type Version } from '../parts/use-autosave.ts';
import { contentOf } from './content.ts';
import type { FieldProblem } from './fields/field.ts';

export type { SaveState };

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

/** The text on the screen, saved by itself; one wrong value holds back itself, not the rest of the text. */
export function useDraft(edition: Edition): Draft {
  const [generation, setGeneration] = useState(0);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stored = useRef(edition.fields);
  const buildAnew = () => setGeneration((before) => before + 1);

  const store = async ({ content, revision }: Version<EditionContent>): Promise<Stored> => {
    const send = async (fields: EditionContent['fields']) => {
      const answer = await api.writeEdition(edition.id, { revision, ...content, fields });
      stored.current = fields;
      return answer.revision;
    };
    try {
      const answer = { revision: await send(content.fields) };
      setProblems([]);
      setRefusal(null);
      return answer;
    } catch (error) {
      const found = problemsIn(error);
      setProblems(found);
      setRefusal(found.length === 0 && isRefusal(error) ? error.message : null);
      const rest = withStored(content.fields, stored.current, found);
      if (!rest) throw error;
      return { revision: await send(rest), refused: error };
    }
  };

  const { write, adopt, ...saved } = useAutosave({
    newest: versionOf(edition),
    store,
    isConflict: (error) => isApiError(error) && error.code === 'newsroom/edition-changed-meanwhile',
    adopted: () => {
      setProblems([]);
      setRefusal(null);
      buildAnew();
    },
  });
  // the text field tidies its document by itself, also where it is only read
  const merge = (part: Partial<EditionContent>) => {
    if (edition.may.write) write((before) => ({ ...before, ...part }));
  };
  return {
    ...saved,
    problems,
    refusal,
    generation,
    write: merge,
    replace: (part) => {
      merge(part);
      buildAnew();
    },
    adopt: (newest) => {
      stored.current = newest.fields;
      adopt(versionOf(newest));
    },
  };
}

const versionOf = (edition: Edition): Version<EditionContent> => ({
  content: contentOf(edition),
  revision: edition.revision,
});

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
