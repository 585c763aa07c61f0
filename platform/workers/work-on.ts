import type { Services } from '@saola/platform/services';

interface Work<T> {
  queue: string;
  /** Taken at once; the worker asks again without a pause as long as it gets this many. */
  batch: number;
  /** How often the queue is looked at when no notification comes. */
  everySeconds: number;
  handle(data: T): Promise<void>;
  /** Takes a batch together; when it fails, `handle` is given each by itself. */
  handleMany?: ((batch: T[]) => Promise<void>) | undefined;
}

/**
 * Works off a queue, one after the other. A job that fails is tried again later and holds up no other.
 * A notification that comes while a batch is taken may be lost, so the queue is looked at by the clock too.
 */
export async function workOn<T extends object>(
  services: Services,
  { queue, batch, everySeconds, handle, handleMany }: Work<T>,
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
      if (handleMany) {
        try {
          await handleMany(jobs.map((job) => job.data));
          return jobs.map(({ id }) => ({ id, status: 'completed' as const }));
        } catch (error) {
          services.logger.warn({ err: error, queue }, 'a batch of jobs failed, each is tried by itself');
        }
      }
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
