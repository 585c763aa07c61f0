import type { Logger } from '@saola/platform/logging';

interface Batching<T> {
  /** How long the first waits for others. */
  milliseconds: number;
  /** At most so many together. */
  most: number;
  logger: Logger;
  handle(items: T[]): Promise<void>;
}

/** Gathers what arrives and hands it on together, one batch at a time: thousands of devices speak in the same second. */
export function batch<T>({ milliseconds, most, logger, handle }: Batching<T>) {
  let waiting: T[] = [];
  let timer: NodeJS.Timeout | null = null;
  let turn = Promise.resolve();

  async function hand(): Promise<void> {
    while (waiting.length > 0) {
      const items = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await handle(items).catch((error: unknown) =>
        logger.warn({ err: error, count: items.length }, 'messages of devices were lost'),
      );
    }
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    turn = turn.then(hand);
    return turn;
  }

  return {
    add(item: T): void {
      waiting.push(item);
      timer ??= setTimeout(() => void flush(), milliseconds);
    },
    flush,
  };
}
