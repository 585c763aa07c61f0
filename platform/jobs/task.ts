import { fromKysely } from 'pg-boss';
import type { Context } from '@saola/platform/commands';

/** Work put off by a command, such as making a recording; tried again with growing pauses. */
export interface Task<I extends object = object> {
  name: string;
  concurrency: number;
  handle(context: Context, input: I): Promise<void>;
}

export interface EnqueueOptions {
  startAfter?: Date;
  /** Of two tasks with one key only one waits. */
  key?: string;
  priority?: number;
  /** Seconds after which it is held to be lost, where the few minutes of the rule are not enough. */
  lastsUpTo?: number;
}

export function task<I extends object>(
  name: string,
  handle: (context: Context, input: I) => Promise<void>,
  options: { concurrency?: number } = {},
): Task<I> {
  return { name, handle, concurrency: options.concurrency ?? 1 };
}

export async function enqueue<I extends object>(
  context: Context,
  task: Task<I>,
  input: I,
  options: EnqueueOptions = {},
): Promise<void> {
  await context.services.boss.send(
    task.name,
    { requestId: context.requestId, input },
    {
      db: fromKysely(context.database),
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      ...(options.key ? { singletonKey: options.key } : {}),
      ...(options.priority ? { priority: options.priority } : {}),
      ...(options.lastsUpTo ? { expireInSeconds: options.lastsUpTo } : {}),
    },
  );
}
