import { sql } from 'kysely';
import { systemContext } from '@saola/platform/commands';
import { outboxQueue } from '@saola/platform/events';
import type { SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';
import { workOn } from './work-on.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

/** Every queue of every module: listeners, tasks and jobs of the clock. */
export async function createQueues(services: Services, modules: readonly SaolaModule[]): Promise<void> {
  const wanted = modules.flatMap((module) => [
    ...[...(module.listeners ?? []), ...(module.jobs ?? [])].map(({ name }) => ({
      name,
      policy: 'standard',
    })),
    // Without a policy of its own a queue takes a key and keeps every task that has it.
    ...(module.tasks ?? []).map(({ name, keyOf }) => ({ name, policy: keyOf ? 'short' : 'standard' })),
  ]);
  const names = wanted.map(({ name }) => name);
  const doubled = names.find((name, place) => names.indexOf(name) !== place);
  // Two workers on one queue would take each other's tasks.
  if (doubled) throw new Error(`Two queues are called ${doubled}`);
  const present = new Map((await services.boss.getQueues()).map((queue) => [queue.name, queue.policy]));
  for (const { name, policy } of wanted)
    if (!present.has(name)) await services.boss.createQueue(name, { ...outboxQueue, policy });
    else if (present.get(name) !== policy) await changePolicy(services, name, policy);
}

/** pg-boss has no call for it; what waits already keeps the policy it came with. */
const changePolicy = ({ database }: Services, name: string, policy: string) =>
  sql`update jobs.queue set policy = ${policy} where name = ${name}`.execute(database);

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
