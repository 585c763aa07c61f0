import { sql } from 'kysely';
import type { Services } from '@saola/platform/services';

/**
 * Work that a killed server had begun is taken up at once. Only where this process is the database's one server:
 * elsewhere another may be at it, and the queue's heartbeat tells in a minute. What the queue's own upkeep has in hand at
 * this moment it takes up itself.
 */
export async function takeUpAbandoned({ database, config, logger }: Services): Promise<void> {
  if (config.database.kind !== 'embedded') return;
  const found = await sql`
    update jobs.job set state = 'retry', start_after = now(), started_on = null
    from (select name, id from jobs.job where state = 'active' for update skip locked) cut
    where job.name = cut.name and job.id = cut.id`.execute(database);
  if (found.numAffectedRows)
    logger.info({ jobs: Number(found.numAffectedRows) }, 'work that was cut off goes on');
}
