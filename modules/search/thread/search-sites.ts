import type { Services } from '@saola/platform/services';
import type { SearchFinds, SearchQuestion, SiteSearcher } from '@saola/portals';
import { LiveIndex } from './follow-portals.ts';
import { Highlighter } from '../highlight.ts';
import type { Cursor } from '../index/library.ts';
import { listFileBeginnings } from '../queries/list-file-texts.ts';

/** What the portals ask. Until the index of this process is whole the answer is null, and they look for themselves. */
export interface Search extends SiteSearcher {
  start(services: Services): Promise<() => Promise<void>>;
  /** How many editions are found, and what their index weighs; null before it is whole. */
  state(): { size: number; bytes: number } | null;
}

export function createSearch(): Search {
  let index: LiveIndex | null = null;
  return {
    async start(services) {
      const own = new LiveIndex(services);
      own.start();
      index = own;
      return () => own.stop();
    },
    state: () => (index?.thread ? { size: index.size, bytes: index.bytes } : null),
    async find({ services, database }, question): Promise<SearchFinds | null> {
      const { now, from, until, after, ...rest } = question;
      const finds = await index?.thread
        ?.ask({
          what: 'search',
          question: {
            ...rest,
            now: now.getTime(),
            from: from?.getTime() ?? null,
            until: until?.getTime() ?? null,
            topic: null,
            after: readCursor(after),
          },
        })
        .catch(
          (error: unknown) => void services.logger.warn({ err: error }, 'the search index did not answer'),
        );
      if (!finds) return null;
      const { words, next, items, ...told } = finds;
      const highlighter = new Highlighter(words);
      return {
        ...told,
        items,
        next: next && writeCursor(next),
        alsoLookedFor: words.also,
        readAs: words.readAs,
        mark: (text) => highlighter.mark(text),
        excerpt: (text, begun) => highlighter.excerpt(text, undefined, begun),
        sayingOf: (text) => highlighter.sayingOf(text),
        async excerptsOfFiles(fileIds) {
          const said = await listFileBeginnings(database, fileIds, mostLetters);
          return new Map(
            [...said].map(([id, words]) => [
              id,
              { saying: highlighter.sayingOf(words), pieces: highlighter.excerpt(words, 200) },
            ]),
          );
        },
      };
    },
    async suggest(_context, { now, ...question }) {
      const found = await index?.thread
        ?.ask({ what: 'suggest', question: { ...question, now: now.getTime(), limit: 8 } })
        .catch(() => null);
      return found ?? [];
    },
  };
}

/** A file is shown by what it says on its first thirty pages or so. */
const mostLetters = 60_000;

const writeCursor = ({ worth, storyId }: Cursor): string => `${storyId}.${worth.toFixed(4)}`;

function readCursor(text: SearchQuestion['after']): Cursor | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,15}\.\d{4})$/.exec(text ?? '');
  return found ? { storyId: found[1]!, worth: Number(found[2]) } : null;
}
