import { systemContext } from '@saola/platform/commands';
import { outboxQueue } from '@saola/platform/events';
import type { SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';
import { workOn } from './work-on.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

/** Every queue of every module: listeners, tasks and jobs of the clock. */
export async function createQueues(services: Services, modules: readonly SaolaModule[]): Promise<void> {
  const wanted = modules.flatMap((module) => [
    ...(module.listeners ?? []),
    ...(module.tasks ?? []),
    ...(module.jobs ?? []),
  ]);
  const present = new Set((await services.boss.getQueues()).map((queue) => queue.name));
  for (const { name } of wanted) if (!present.has(name)) await services.boss.createQueue(name, outboxQueue);
}

export async function startJobs(services: Services, modules: readonly SaolaModule[]): Promise<void> {
  for (const module of modules) {
    for (const task of module.tasks ?? [])
      for (let worker = 0; worker < task.concurrency; worker++)
        await workOn<{ requestId: string; input: object }>(services, {
          queue: task.name,
          batch: 2,
          everySeconds: 2,
          handle: ({ requestId, input }) => task.handle(systemContext(services, requestId), input),
        });
    for (const job of module.jobs ?? []) {
      await services.boss.schedule(job.name, job.every, {}, { tz: timeZone });
      await workOn(services, {
        queue: job.name,
        batch: 1,
        everySeconds: 10,
        handle: () => job.run(systemContext(services)),
      });
    }
  }
}
