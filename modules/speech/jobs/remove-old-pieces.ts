import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { heardKey, pieceKey } from '../making/piece.ts';
import { speechTables } from '../tables.ts';

/** Sentences that nobody asked for in a month; a broadcast that is made anew speaks them again. */
export const removeOldPieces = job(
  'speech.remove-old-pieces',
  { every: '35 3 * * *' },
  async ({ database, services }) => {
    const old = await speechTables(database)
      .deleteFrom('speech.pieces')
      .where('wanted_at', '<', sql<Date>`now() - interval '30 days'`)
      .returning('id')
      .execute();
    for (const { id } of old)
      for (const key of [pieceKey(id), heardKey(id)]) await services.storage.delete(key);
  },
);
