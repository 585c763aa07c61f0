import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';

/** Word for open screens: what changed, not how; the screen asks again with its own rights. */
export interface LiveEvent {
  topic: string;
  id?: string;
  unitPath?: string;
  /** Sites on which it is seen; without them, any. */
  sites?: readonly string[];
}

export const liveChannel = 'saola_live';

export async function notifyLive(
  tx: Database,
  topic: string,
  about: Omit<LiveEvent, 'topic'>,
): Promise<void> {
  await sql`select pg_notify(${liveChannel}, ${JSON.stringify({ topic, ...about })})`.execute(tx);
}
