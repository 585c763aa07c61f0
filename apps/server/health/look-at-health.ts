import { sql } from 'kysely';
import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@saola/platform/database';
import type { Finding, SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';
import { judgeDisk, judgeOutbox, type OutboxFigures } from './judge.ts';

const patience = 2_000; // ms

/** Everything this process stands on, each part looked at for itself: one that fails hides no other. */
export async function lookAtHealth(
  services: Services,
  modules: readonly SaolaModule[],
): Promise<readonly Finding[]> {
  const { broker, live, config } = services;
  const looks: [string, () => Promise<Finding>][] = [
    ['database', () => lookAtDatabase(services.database)],
    ['changes', async () => ({ name: 'changes', state: live.listening() ? 'OK' : 'WARNING', figures: {} })],
    ['broker', async () => ({ name: 'broker', state: broker.connected() ? 'OK' : 'FAILING', figures: {} })],
    ['outbox', async () => judgeOutbox(await outboxOf(services.database))],
    ['disk', () => lookAtDisk(config.dataDir)],
    ...modules.flatMap(({ name, health }): [string, () => Promise<Finding>][] =>
      health ? [[name, () => health(services)]] : [],
    ),
  ];
  return Promise.all(looks.map(([name, look]) => inTime(name, look)));
}

/** What gives no answer in time, or none at all, fails; why stands in the log of whoever failed. */
async function inTime(name: string, look: () => Promise<Finding>): Promise<Finding> {
  const failed: Finding = { name, state: 'FAILING', figures: {} };
  return Promise.race([look().catch(() => failed), sleep(patience, failed, { ref: false })]);
}

export async function lookAtDatabase(database: Database): Promise<Finding> {
  const started = performance.now();
  await sql`select 1`.execute(database);
  const milliseconds = Math.round(performance.now() - started);
  return { name: 'database', state: milliseconds > 500 ? 'WARNING' : 'OK', figures: { milliseconds } };
}

/** Whether this process can serve people now: without its database it cannot; all else they can do without for a while. */
export const isReady = async (services: Services): Promise<boolean> =>
  (await inTime('database', () => lookAtDatabase(services.database))).state !== 'FAILING';

async function lookAtDisk(folder: string): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return judgeDisk({ free: bavail * bsize, whole: blocks * bsize });
}

async function outboxOf(database: Database): Promise<OutboxFigures> {
  const { rows } = await sql<OutboxFigures>`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      coalesce(max(extract(epoch from now() - greatest(start_after, created_on)))
        filter (where state in ('created', 'retry')), 0)::int as "oldestSeconds",
      count(*) filter (where state = 'failed')::int as "failedToday"
    from jobs.job
    where (state in ('created', 'retry') and start_after <= now())
      or (state = 'failed' and completed_on > now() - interval '1 day')`.execute(database);
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, failedToday: 0 };
}
