import type { Database } from './types.ts';

interface Waiting<K, V> {
  key: K;
  done(value: V): void;
  failed(error: unknown): void;
}

const MOST = 64;

/**
 * A question that many ask at the same time, put to the database as one: what is asked in one turn of the process, for
 * this request and for others, is one statement. `ask` answers in the order of its keys.
 */
export function batched<K, V>(
  ask: (database: Database, keys: readonly K[]) => Promise<readonly V[]>,
): (database: Database, key: K) => Promise<V> {
  const queues = new WeakMap<Database, Waiting<K, V>[]>();

  async function flush(database: Database, queue: Waiting<K, V>[]): Promise<void> {
    try {
      const values = await ask(
        database,
        queue.map(({ key }) => key),
      );
      queue.forEach(({ done }, place) => done(values[place]!));
    } catch (error) {
      for (const { failed } of queue) failed(error);
    }
  }

  return (database, key) =>
    new Promise((done, failed) => {
      const known = queues.get(database);
      if (known && known.length < MOST) return void known.push({ key, done, failed });
      const queue = [{ key, done, failed }];
      queues.set(database, queue);
      setImmediate(() => {
        if (queues.get(database) === queue) queues.delete(database);
        void flush(database, queue);
      });
    });
}
