import type { Context } from '@saola/platform/commands';

/** What the clock starts; `every` is a cron expression in the province's time. */
export interface Job {
  name: string;
  every: string;
  run(context: Context): Promise<void>;
}

export function job(name: string, options: { every: string }, run: (context: Context) => Promise<void>): Job {
  return { name, every: options.every, run };
}
