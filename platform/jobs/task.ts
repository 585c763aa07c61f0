import { fromKysely } from 'pg-boss';
import type { Context } from '@saola/platform/commands';

/** Work put off by a command, such as making a recording; tried again with growing pauses. */
export interface Task<I extends object = object> {
  name: string;
  concurrency: number;
  handle(context: Context, input: I): Promise<void>;
  /** Of two with one key that nobody has begun only the first waits; one that is being done keeps none from waiting. */
  keyOf?(input: I): string;
}

export interface EnqueueOptions {
  startAfter?: Date;
  priority?: number;
  /** Seconds after which it is held to be lost, where the few minutes of the rule are not enough. */
  lastsUpTo?: number;
}

export function task<I extends object>(
  name: string,
  handle: (context: Context, input: I) => Promise<void>,
  { concurrency = 1, keyOf }: { concurrency?: number; keyOf?: (input: I) => string } = {},
): Task<I> {
  return { name, handle, concurrency, ...(keyOf && { keyOf }) };
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
      ...(task.keyOf && { singletonKey: task.keyOf(input) }),
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      ...(options.priority ? { priority: options.priority } : {}),
      ...(options.lastsUpTo ? { expireInSeconds: options.lastsUpTo } : {}),
    },
  );
}
