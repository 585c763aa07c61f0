import { availableParallelism } from 'node:os';
import { helperProcess } from '@saola/platform/helper-process';

export interface Pool<I, O> {
  ask(input: I): Promise<O>;
  /** Starts one process for a question that is about to come. */
  warm(): void;
  /** Of the processes that run now. */
  pids(): number[];
  stop(): void;
}

interface PoolOptions {
  script: URL;
  timeout: number;
  recycleAfter: number;
  /** Processes at most; by default one a core, and four at most. */
  size?: number;
  idle?: number;
}

/**
 * Several processes of one kind. Each question goes to the one with the fewest before it; a process that hangs or
 * dies is replaced, and its question asked once more.
 */
export function pool<I extends object, O>(options: PoolOptions): Pool<I, O> {
  const size = options.size ?? Math.min(4, availableParallelism());
  const helpers = Array.from({ length: size }, () => ({ helper: helperProcess<I, O>(options), waiting: 0 }));
  return {
    async ask(input) {
      const chosen = helpers.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      chosen.waiting++;
      try {
        return await chosen.helper.ask(input);
      } finally {
        chosen.waiting--;
      }
    },
    warm: () => helpers[0]?.helper.warm(),
    pids: () => helpers.flatMap(({ helper }) => helper.pid() ?? []),
    stop() {
      for (const { helper } of helpers) helper.stop();
    },
  };
}
