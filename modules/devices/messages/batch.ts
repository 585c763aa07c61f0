import type { Logger } from '@saola/platform/logging';

/** Gathers what arrives and hands it on together, one batch at a time: thousands of devices speak in the same second. */
export function batch<T>(milliseconds: number, logger: Logger, handle: (items: T[]) => Promise<void>) {
  let waiting: T[] = [];
  let timer: NodeJS.Timeout | null = null;
  let turn = Promise.resolve();

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const items = waiting;
    waiting = [];
    if (items.length > 0)
      turn = turn
        .then(() => handle(items))
        .catch((error: unknown) =>
          logger.warn({ err: error, count: items.length }, 'messages of devices were lost'),
        );
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
