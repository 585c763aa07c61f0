import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';
import type { NewestAsk } from './newest.ts';

/** Gives a list from memory, or reads it as of a moment and keeps it. */
export type ListKeeper = (
  ask: NewestAsk,
  read: (now: Date) => Promise<PublicationSummary[]>,
) => Promise<PublicationSummary[]>;

const keepers = new WeakMap<Database, ListKeeper>();

/** Lists of this database are kept from now on; answers how to end it. A transaction is another database and always reads. */
export function keepLists(database: Database, keep: ListKeeper): () => void {
  keepers.set(database, keep);
  return () => void (keepers.get(database) === keep && keepers.delete(database));
}

const NOW = 5_000; // ms

/** Who keeps the answer to a question, if anybody: a list is kept as it begins, and as it is now. */
export const keeperOf = (database: Database, { after, now }: NewestAsk): ListKeeper | undefined =>
  after || Math.abs(Date.now() - now.getTime()) > NOW ? undefined : keepers.get(database);
