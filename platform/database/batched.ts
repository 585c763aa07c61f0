import type { Database } from './types.ts';

interface Waiting<K, V> {
  key: K;
  done(value: V): void;
  failed(error: unknown): void;
}

const lines = new WeakMap<Database, Database>();

/** Questions to a database go over lines of their own; those of a transaction stay in it. */
export const askOver = (database: Database, line: Database): void => void lines.set(database, line);

const MOST = 64;
const MOST_UNDER_WAY = 2;

/**
 * A question that many ask at the same time, put to the database as one: what is asked in one turn of the process, for
 * this request and for others, is one statement. While a few of them are under way, what comes next waits for the first
 * to come back: the busier the server, the more are answered by each. `ask` answers in the order of its keys.
 */
export function batched<K, V>(
  ask: (database: Database, keys: readonly K[]) => Promise<readonly V[]>,
): (database: Database, key: K) => Promise<V> {
  const desks = new WeakMap<Database, Desk<K, V>>();

  return (database, key) =>
    new Promise((done, failed) => {
      let desk = desks.get(database);
      if (!desk)
        desks.set(database, (desk = createDesk((keys) => ask(lines.get(database) ?? database, keys))));
      desk({ key, done, failed });
    });
}

type Desk<K, V> = (waiting: Waiting<K, V>) => void;

/** The questions of one database. */
function createDesk<K, V>(ask: (keys: readonly K[]) => Promise<readonly V[]>): Desk<K, V> {
  let queue: Waiting<K, V>[] = [];
  let underWay = 0;
  let called = false;

  function callNext(): void {
    if (called || queue.length === 0 || underWay >= MOST_UNDER_WAY) return;
    called = true;
    setImmediate(() => {
      called = false;
      const batch = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      underWay += 1;
      void answer(batch).finally(() => {
        underWay -= 1;
        callNext();
      });
      callNext();
    });
  }

  async function answer(batch: readonly Waiting<K, V>[]): Promise<void> {
    try {
      const values = await ask(batch.map(({ key }) => key));
      batch.forEach(({ done }, place) => done(values[place]!));
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  return (waiting) => {
    queue.push(waiting);
    callNext();
  };
}
