import { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { keepPlans } from './keep-plans.ts';
import type { Database } from './types.ts';

const LINES = 2;

/**
 * Connections for questions that are each whole in one statement. Many go down one line without waiting for each other's
 * answers: nobody waits for a free connection, and what is asked in one turn wakes the database once.
 */
export function sharedLines(config: pg.PoolConfig): Database {
  // Lists of keys come in every length: a plan made for one of them is worth no more than the one for all. So a value that
  // chooses an index (`state = 'PUBLISHED'`) stands in the statement itself.
  const options = '-c plan_cache_mode=force_generic_plan';
  const pool = new pg.Pool({
    ...config,
    options,
    max: LINES,
    pipeline: true,
    stream: () => new InOneGo(),
  });
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  keepPlans(pool);
  const lines = Array.from({ length: LINES }, () => createLine(pool));
  const connect = () =>
    lines.reduce((least, line) => (line.underWay() < least.underWay() ? line : least)).take();
  const end = async () => {
    await Promise.all(lines.map((line) => line.hangUp()));
    await pool.end();
  };
  const shared = { options: pool.options, connect, end };
  return new Kysely<object>({ dialect: new PostgresDialect({ pool: shared as unknown as pg.Pool }) });
}

/** As much of a connection as its user needs. */
interface Shared {
  query: pg.PoolClient['query'];
  release(): void;
}

function createLine(pool: pg.Pool) {
  let opened: Promise<{ shared: Shared; close(): void }> | null = null;
  let underWay = 0;

  /** Opened by the first who asks, and anew by the next one after it broke. */
  async function open() {
    const client = await pool.connect();
    let closed = false;
    const close = () => {
      if (closed) return;
      closed = true;
      opened = null;
      client.release(true);
    };
    client.once('error', close).once('end', close);
    const query = client.query.bind(client) as Shared['query'];
    return { shared: { query, release: () => void (underWay -= 1) }, close };
  }

  return {
    underWay: () => underWay,
    async take(): Promise<Shared> {
      underWay += 1;
      const opening = (opened ??= open());
      try {
        return (await opening).shared;
      } catch (error) {
        underWay -= 1;
        if (opened === opening) opened = null;
        throw error;
      }
    },
    async hangUp(): Promise<void> {
      (await opened?.catch(() => null))?.close();
    },
  };
}

/** Sends what is written to it in one turn in one go. */
class InOneGo extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}
