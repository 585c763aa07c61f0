import type { Services } from '@saola/platform/services';

interface Work<T> {
  queue: string;
  /** Taken at once; the worker asks again without a pause as long as it gets this many. */
  batch: number;
  /** How often the queue is looked at when no notification comes. */
  everySeconds: number;
  handle(data: T): Promise<void>;
}

/**
 * Works off a queue, one after the other. A job that fails is tried again later and holds up no other.
 * A notification that comes while a batch is taken may be lost, so the queue is looked at by the clock too.
 */
export async function workOn<T extends object>(
  services: Services,
  { queue, batch, everySeconds, handle }: Work<T>,
): Promise<void> {
  await services.boss.work<T, unknown, { perJobResults: true }>(
    queue,
    {
      perJobResults: true,
      batchSize: batch,
      burstWhenBatchFull: true,
      notifyPollingIntervalSeconds: everySeconds,
      pollingIntervalSeconds: everySeconds,
    } as { perJobResults: true },
    async (jobs) => {
      const results = [];
      for (const job of jobs) {
        try {
          await handle(job.data);
          results.push({ id: job.id, status: 'completed' as const });
        } catch (error) {
          services.logger.warn({ err: error, queue, jobId: job.id }, 'a job failed, it is tried again');
          results.push({ id: job.id, status: 'failed' as const, output: { message: String(error) } });
        }
      }
      return results;
    },
  );
}
