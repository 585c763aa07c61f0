import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Database } from '@saola/platform/database';

/** A database all of whose work, its transactions too, belongs to the transaction open on the client. */
export function insideTransaction(client: pg.Client): Database {
  const ownTransactions = /^(begin|start transaction|commit|rollback)\b(?! to)/i;
  const nothing = { command: 'SELECT' as const, rowCount: 0, rows: [] };
  const inside = {
    query: (text: string, values: readonly unknown[]) =>
      ownTransactions.test(text) ? Promise.resolve(nothing) : client.query(text, [...values]),
    release: () => {},
  } as unknown as PostgresPoolClient;
  return new Kysely<object>({
    dialect: new PostgresDialect({ pool: { connect: async () => inside, end: async () => {} } as never }),
  });
}
