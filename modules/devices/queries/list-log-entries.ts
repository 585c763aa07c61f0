import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

const together = 1_000;

/** The entries of a log up to one, in their order, byte for byte; read as they are asked for. */
export async function* listLogEntries(
  database: Database,
  { deviceId, log, highest }: { deviceId: string; log: string; highest: number },
): AsyncGenerator<string> {
  for (let after = 0; after < highest;) {
    const rows = await devicesTables(database)
      .selectFrom('devices.log_entries')
      .select(['sequence', 'jws'])
      .where('device_id', '=', deviceId)
      .where('log_id', '=', log)
      .where('sequence', '>', after)
      .where('sequence', '<=', highest)
      .orderBy('sequence')
      .limit(together)
      .execute();
    yield* rows.map(({ jws }) => jws);
    const last = rows.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}
