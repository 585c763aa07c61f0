import { sql } from 'kysely';
import type { Frame } from './command.ts';

/**
 * Whatever moves a thing waits, till the end of the transaction, for whatever moves it already: of two words that arrive
 * together, the later always sees what the earlier wrote. Comes before every lock on rows; the name begins with the module.
 */
export const oneAtATime = (frame: Frame, name: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(frame.tx);
