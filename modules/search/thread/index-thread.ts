import { Worker } from 'node:worker_threads';
import type { Synonyms } from '../index/synonyms.ts';
import type { Call, Reply, Results } from './worker-calls.ts';

export interface IndexThread {
  ask<W extends Call['what']>(call: Extract<Call, { what: W }>): Promise<Results[W]>;
  /** Questions without an answer yet: more than a few mean that no more should be put. */
  readonly waiting: number;
  stop(): Promise<void>;
}

/** The thread that keeps the index. When it ends by itself, `onEnd` is told and every open question fails. */
export function startIndexThread(synonyms: Synonyms, onEnd: (error: Error) => void): IndexThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: synonyms,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 4_096 },
  });
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    if (ended) return;
    ended = error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
    onEnd(error);
  };
  worker.on('message', ({ id, result, error }: Reply) => {
    const asker = open.get(id);
    open.delete(id);
    if (error === undefined) asker?.resolve(result);
    else asker?.reject(new Error(error));
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the thread of the search index has ended')));
  worker.unref();

  return {
    ask(call) {
      if (ended) return Promise.reject(ended);
      const id = ++last;
      return new Promise((resolve, reject) => {
        open.set(id, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ ...call, id });
      });
    },
    get waiting() {
      return open.size;
    },
    async stop() {
      ended ??= new Error('the search index was stopped');
      await worker.terminate();
      for (const { reject } of open.values()) reject(ended);
      open.clear();
    },
  };
}
