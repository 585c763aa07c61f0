import { sql } from 'kysely';

/** SQL: what is published for a later time is told at once, and has not reached anybody before it. */
export const hasHappened = (now: Date) => sql<boolean>`(mark <> 'DELIVERED' or at <= ${now})`;
