import type { Database } from '@saola/platform/database';
import type { Live } from './hub.ts';
import type { LiveEvent } from './notify.ts';

export interface InMemory<T> {
  /** Null where it is not kept, for whoever then reads less than the whole. */
  known(database: Database): Promise<T> | null;
  /** From memory where it is kept, else read. */
  get(database: Database): Promise<T>;
  /** Keeps it for this database from now on; answers how to end it. A transaction is another database and always reads. */
  keep(services: { database: Database; live: Live }): () => void;
}

interface Kept<T> {
  value: Promise<T> | null;
  age: string;
  live: Live;
}

/** Words often come in bursts. */
const SOON = 100; // ms

/**
 * Something small that every page asks for and few people change: read once, and again when a word of it was heard. While
 * nothing is heard it is read each time.
 */
export function inMemory<T>(options: {
  read(database: Database): Promise<T>;
  changedBy(event: LiveEvent): boolean;
  /** What it holds for besides, such as a day. */
  age?(): string;
  /**
   * Milliseconds after which it is read anew in the background, so that nobody waits for it: also when it is first kept,
   * and soon after a word of a change.
   */
  renewed?: number;
}): InMemory<T> {
  const { read, changedBy, age = () => '', renewed } = options;
  const shelves = new WeakMap<Database, Kept<T>>();
  const memory: InMemory<T> = {
    get: (database) => memory.known(database) ?? read(database),
    known(database) {
      const shelf = shelves.get(database);
      if (!shelf?.live.listening()) return null;
      const now = age();
      if (shelf.value && shelf.age === now) return shelf.value;
      const value = read(database);
      shelf.value = value;
      shelf.age = now;
      value.catch(() => {
        if (shelf.value === value) shelf.value = null;
      });
      return value;
    },
    keep({ database, live }) {
      const shelf: Kept<T> = { value: null, age: '', live };
      shelves.set(database, shelf);
      let soon: NodeJS.Timeout | undefined;
      function forget(): void {
        shelf.value = null;
        if (renewed) soon ??= setTimeout(readSoon, SOON).unref();
      }
      function readSoon(): void {
        soon = undefined;
        void memory.known(database);
      }
      const stop = live.follow({ hear: (event) => changedBy(event) && forget(), lost: forget });
      const timer = renewed ? setInterval(() => renew(database, shelf), renewed).unref() : undefined;
      if (renewed) renew(database, shelf);
      return () => {
        clearInterval(timer);
        clearTimeout(soon);
        stop();
        if (shelves.get(database) === shelf) shelves.delete(database);
      };
    },
  };
  /** The former value stands until the new one is there; a word heard in between counts for both. */
  function renew(database: Database, shelf: Kept<T>): void {
    const former = shelf.value;
    if (!former) return void memory.known(database);
    const fresh = read(database);
    const put = (value: Promise<T> | null) => void (shelf.value === former && (shelf.value = value));
    fresh.then(
      () => put(fresh),
      () => put(null),
    );
  }
  return memory;
}
