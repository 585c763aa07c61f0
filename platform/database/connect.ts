import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from '@saola/platform/logging';
import { askOver } from './batched.ts';
import { keepPlans } from './keep-plans.ts';
import { readTimestamp } from './read-timestamp.ts';
import { sharedLines } from './shared-lines.ts';
import type { Database } from './types.ts';

// bigint counts fit a double here, and dates stay text so that no time zone is guessed.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const readAnyTimestamp = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;
pg.types.setTypeParser(
  pg.types.builtins.TIMESTAMPTZ,
  (text) => readTimestamp(text) ?? readAnyTimestamp(text),
);

export interface Connection {
  database: Database;
  pool: pg.Pool;
  url: string;
  close(): Promise<void>;
}

/** @param patience milliseconds after which a statement without an answer fails, as from a frozen server; 0 waits for ever */
export function connect(url: string, logger: Logger, max = 12, patience = 30_000): Connection {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: patience,
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...config, max });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  // One lost in the middle of a transaction fails that transaction; unheard, its word would end the process too.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error: Error & { code?: string }) =>
    // The error carries the whole client, which nobody reads.
    logger.warn({ code: error.code, reason: error.message }, 'an idle database connection was lost'),
  );
  keepPlans(pool);
  const database: Database = new Kysely<object>({ dialect: new PostgresDialect({ pool }) });
  const lines = sharedLines(config);
  askOver(database, lines);
  const close = async () => {
    await Promise.all([database.destroy(), lines.destroy()]);
  };
  return { database, pool, url, close };
}
